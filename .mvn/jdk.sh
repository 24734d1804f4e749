# shellcheck shell=sh
# Finds a JDK for the build and the platform: JAVA_HOME, then `java` on the PATH, then the usual places; the newest of
# 21 or later wins in the latter. HUUNGHI_JDKS names other places (patterns, separated by spaces). Sourced by mvnw and
# run; leaves JAVA_HOME set, or as it was when there is none.

# Prints the feature version of the JDK in a folder, 0 when there is none or it has no compiler.
jdk_version() {
  if [ -x "$1/bin/javac" ] && [ -r "$1/release" ]; then
    v=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
    echo "${v:-0}"
  else
    echo 0
  fi
}

find_jdk() {
  if [ -n "${JAVA_HOME-}" ] && [ "$(jdk_version "$JAVA_HOME")" -ge 21 ]; then
    return
  fi
  on_path=$(command -v javac 2>/dev/null) && on_path=$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")
  on_path=${on_path%/bin/javac}
  if [ -n "$on_path" ] && [ "$(jdk_version "$on_path")" -ge 21 ]; then
    JAVA_HOME=$on_path
    export JAVA_HOME
    return
  fi
  best=0
  usual="/usr/lib/jvm/* /opt/java/* /opt/jdk* $HOME/.sdkman/candidates/java/* $HOME/.jdks/*"
  # Unquoted on purpose: these are patterns.
  # shellcheck disable=SC2086
  for jdk_candidate in ${HUUNGHI_JDKS:-$usual /Library/Java/JavaVirtualMachines/*/Contents/Home}; do
    found=$(jdk_version "$jdk_candidate")
    if [ "$found" -ge 21 ] && [ "$found" -gt "$best" ]; then
      best=$found
      JAVA_HOME=$jdk_candidate
    fi
  done
  [ "$best" -eq 0 ] || export JAVA_HOME
}

find_jdk
