package org.huunghi.agreement.directive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.huunghi.agreement.directive.ReadingDirective.Read;
import org.huunghi.agreement.directive.TaskDraft.Country;
import org.huunghi.agreement.directive.TaskDraft.Kind;
import org.huunghi.agreement.directive.TaskDraft.Mention;
import org.huunghi.agreement.known.Acquaintances;
import org.huunghi.agreement.known.KnownUnit;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingDirectiveTest {

    private static final LocalDate DAY = LocalDate.of(2023, 5, 20);

    private static final String DIRECTIVE = """
            UBND tỉnh yêu cầu các sở, ngành khẩn trương triển khai kết quả các chuyến công tác nước ngoài năm 2022.

            Để mở rộng quan hệ hợp tác, UBND tỉnh giao Sở Nông nghiệp và Phát triển nông thôn, Sở Giáo dục và Đào tạo \
            chủ trì, phối hợp các sở, ngành liên quan chủ động đề xuất chương trình, hoạt động (nông nghiệp, giáo dục...) \
            với những địa phương của Lào theo biên bản ghi nhớ đã ký.

            Sở Công thương chủ trì phối hợp các sở, ngành, địa phương, Hiệp hội Doanh nghiệp tỉnh và các doanh nghiệp \
            liên quan tổng hợp nhu cầu của doanh nghiệp hai bên; tăng cường kết nối thông qua Đại sứ quán Việt Nam tại \
            các nước, nhất là Lào, Bỉ, Ý và Úc.

            Đồng thời, tham mưu việc hợp tác, chuyển giao công nghệ se tơ, dệt lụa với các đối tác Ý.

            Sở NN&PTNT chủ trì, phối hợp Sở Kế hoạch và Đầu tư, Văn phòng UBND tỉnh và các sở, ngành, doanh nghiệp liên \
            quan chủ động liên hệ với Công ty Deroose Plants về việc đầu tư tại tỉnh; thông qua Đại sứ quán Việt Nam tại \
            Bỉ nối lại với Công ty café Delahaut về việc xuất khẩu cà phê.

            Khó khăn, vướng mắc vượt quá thẩm quyền phải kịp thời báo cáo UBND tỉnh xem xét, giải quyết.
            """;

    private final RegisteredNames names = new RegisteredNames()
            .unit("so-nnptnt", "Sở Nông nghiệp và Phát triển nông thôn tỉnh Lâm Đồng")
            .unit("so-gddt", "Sở Giáo dục và Đào tạo tỉnh Lâm Đồng")
            .unit("so-cong-thuong", "Sở Công Thương tỉnh Lâm Đồng")
            .unit("so-khdt", "Sở Kế hoạch và Đầu tư tỉnh Lâm Đồng")
            .unit("vp-ubnd", "Văn phòng Ủy ban nhân dân tỉnh Lâm Đồng")
            .unit("hiep-hoi-dn", "Hiệp hội Doanh nghiệp tỉnh Lâm Đồng")
            .partner("deroose", "Công ty Deroose Plants")
            .partner("delahaut", "Công ty café Delahaut")
            .partner("silk", "Các đối tác Ý (se tơ, dệt lụa)")
            .mission("embassy-laos", "Đại sứ quán Việt Nam tại Lào")
            .mission("embassy-belgium", "Đại sứ quán Việt Nam tại Bỉ")
            .mission("embassy-italy", "Đại sứ quán Việt Nam tại Italia")
            .mission("embassy-australia", "Đại sứ quán Việt Nam tại Úc");
    private final Acquaintances known = new Acquaintances().unit(new KnownUnit("vp-ubnd", "lam-dong", null, null));

    @Test
    void everyTaskHasItsLeadsAndItsCoordinators() {
        assertThat(read(DIRECTIVE).drafts())
                .extracting(draft -> ids(draft.leads()) + " with " + said(draft.coordinators()))
                .containsExactly(
                        "[so-nnptnt, so-gddt] with [các sở, ngành liên quan]",
                        "[so-cong-thuong] with [các sở, ngành, địa phương, hiep-hoi-dn, các doanh nghiệp liên quan]",
                        "[so-cong-thuong] with []",
                        "[so-nnptnt] with [so-khdt, vp-ubnd, các sở, ngành, doanh nghiệp liên quan]",
                        "[so-nnptnt] with [so-khdt, vp-ubnd, các sở, ngành, doanh nghiệp liên quan]");
    }

    @Test
    void everyTaskHasItsPartnersAndCountries() {
        assertThat(read(DIRECTIVE).drafts())
                .extracting(draft -> ids(draft.partners()) + " " + codes(draft.countries()))
                .containsExactly(
                        "[] [LA]",
                        "[embassy-laos, embassy-belgium, embassy-italy, embassy-australia] [LA, BE, IT, AU]",
                        "[silk] [IT]",
                        "[deroose] []",
                        "[embassy-belgium, delahaut] [BE]");
    }

    @Test
    void everySpanIsWhereItSaysInTheText() {
        var reading = read(DIRECTIVE);

        assertThat(reading.drafts()).flatExtracting(ReadingDirectiveTest::spans).allSatisfy(span -> assertThat(
                        DIRECTIVE.substring(span.from(), span.to()))
                .isEqualTo(span.text())
                .isNotBlank());
    }

    @Test
    void whatIsToBeDoneBeginsWithItsVerb() {
        assertThat(read(DIRECTIVE).drafts())
                .extracting(draft -> draft.content().text())
                .satisfiesExactly(
                        first -> assertThat(first)
                                .startsWith("đề xuất chương trình")
                                .endsWith("đã ký"),
                        second -> assertThat(second)
                                .startsWith("tổng hợp nhu cầu")
                                .endsWith("Ý và Úc"),
                        third -> assertThat(third)
                                .startsWith("tham mưu việc hợp tác")
                                .endsWith("đối tác Ý"),
                        fourth -> assertThat(fourth)
                                .startsWith("liên hệ với Công ty")
                                .endsWith("tại tỉnh"),
                        fifth -> assertThat(fifth)
                                .startsWith("thông qua Đại sứ quán")
                                .endsWith("cà phê"));
    }

    @Test
    void theClauseOnObstaclesIsNoTask() {
        assertThat(read(DIRECTIVE).escalation().text()).startsWith("Khó khăn, vướng mắc vượt quá thẩm quyền");
    }

    @Test
    void aDirectiveThatPressesMakesEveryTaskUrgent() {
        assertThat(read(DIRECTIVE).drafts()).allMatch(TaskDraft::urgent);
        assertThat(read("Giao Sở Công Thương chủ trì tổ chức hội nghị.").drafts())
                .noneMatch(TaskDraft::urgent);
    }

    @Test
    void whatIsAskedOfNobodyInParticularIsLeftToAPerson() {
        assertThat(read(DIRECTIVE).unread()).extracting(Span::text).satisfiesExactly(sentence -> assertThat(sentence)
                .startsWith("UBND tỉnh yêu cầu các sở, ngành"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Giao Sở Công Thương tổ chức hội nghị xúc tiến.                  | so-cong-thuong
            1. Đề nghị Sở KH&ĐT phối hợp với Sở Công Thương rà soát dự án.  | so-khdt
            - Sở GD&ĐT chủ trì tiếp nhận lưu học sinh.                      | so-gddt
            UBND tỉnh yêu cầu Sở GDĐT chủ trì báo cáo.                      |
            """)
    void aLeadIsNamedInManyWays(String sentence, String lead) {
        assertThat(read(sentence).drafts())
                .singleElement()
                .extracting(draft -> draft.leads().getFirst().id())
                .isEqualTo(lead);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            trước ngày 30/6/2023        | 2023-06-30
            chậm nhất ngày 15.7.2023    | 2023-07-15
            xong trước 01/3             | 2024-03-01
            trước ngày 31/02/2023       |
            từ ngày 01/6/2023           |
            """)
    void aDayThatIsNamedIsItsDeadline(String words, LocalDate due) {
        var draft = read("Giao Sở Công Thương chủ trì báo cáo kết quả " + words + ".")
                .drafts()
                .getFirst();

        assertThat(draft.due() == null ? null : draft.due().day()).isEqualTo(due);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lorem ipsum dolor sit amet.",
                "Bộ trưởng Ngoại giao tiếp Đại sứ; hai bên trao đổi về chuyển giao công nghệ.",
                "UBND tỉnh yêu cầu các sở, ngành tăng cường quản lý.",
                "Chủ trì hội nghị có đồng chí Chủ tịch."
            })
    void aTextThatAssignsNothingIsToldSo(String text) {
        assertThat(refusal(text, Role.PPC_OFFICE)).isInstanceOf(DirectiveRejection.NothingAssigned.class);
    }

    @Test
    void onlyWhoAssignsTasksReadsDirectives() {
        assertThat(refusal(DIRECTIVE, Role.DIRECTOR)).isEqualTo(new DirectiveRejection.NotPermitted());
    }

    @Test
    void aPersonOfThatNameIsNoCountry() {
        var drafts = read("Giao Sở Công Thương chủ trì làm việc với bà Nguyễn Thị Nga, chuyên gia Y tế.")
                .drafts();

        assertThat(drafts.getFirst().countries()).isEmpty();
    }

    private DirectiveReading read(String text) {
        return switch (reading().read(text, DAY, by(Role.PPC_OFFICE))) {
            case Read.Found found -> found.reading();
            case Read.Refused refused -> throw new AssertionError(refused.reason());
        };
    }

    private DirectiveRejection refusal(String text, Role role) {
        return switch (reading().read(text, DAY, by(role))) {
            case Read.Found found -> throw new AssertionError(found.reading());
            case Read.Refused refused -> refused.reason();
        };
    }

    private ReadingDirective reading() {
        return new ReadingDirective(names, known.units());
    }

    private static Actor by(Role role) {
        return new Actor("somebody", "vp-ubnd", Set.of(role));
    }

    private static List<String> ids(List<Mention> mentions) {
        return mentions.stream().map(Mention::id).toList();
    }

    private static List<String> codes(List<Country> countries) {
        return countries.stream().map(Country::code).toList();
    }

    private static List<String> said(List<Mention> mentions) {
        return mentions.stream()
                .map(mention -> mention.kind() == Kind.UNIT
                        ? mention.id()
                        : mention.span().text())
                .toList();
    }

    private static List<Span> spans(TaskDraft draft) {
        var spans = new ArrayList<>(List.of(draft.text(), draft.content()));
        Stream.of(draft.leads(), draft.coordinators(), draft.partners())
                .flatMap(List::stream)
                .map(Mention::span)
                .forEach(spans::add);
        draft.countries().stream().map(Country::span).forEach(spans::add);
        return spans;
    }
}
