package org.huunghi.agreement;

import java.time.Clock;
import java.util.List;
import org.huunghi.agreement.agreement.AgreementFields;
import org.huunghi.agreement.agreement.Agreements;
import org.huunghi.agreement.calendar.Deadlines;
import org.huunghi.agreement.calendar.OpenDeadlines;
import org.huunghi.agreement.calendar.WorkingDays;
import org.huunghi.agreement.clock.Timers;
import org.huunghi.agreement.known.KnownPartners;
import org.huunghi.agreement.known.KnownUnits;
import org.huunghi.agreement.task.AcceptingTask;
import org.huunghi.agreement.task.AnsweringCoordination;
import org.huunghi.agreement.task.AssigningTask;
import org.huunghi.agreement.task.CancellingTask;
import org.huunghi.agreement.task.ChangingTask;
import org.huunghi.agreement.task.CompletingTask;
import org.huunghi.agreement.task.CountingTasks;
import org.huunghi.agreement.task.DeadlineClock;
import org.huunghi.agreement.task.NamingFocalPoint;
import org.huunghi.agreement.task.ReportingProgress;
import org.huunghi.agreement.task.ReturningTask;
import org.huunghi.agreement.task.SubmittingTask;
import org.huunghi.agreement.task.TaskOpenDeadlines;
import org.huunghi.agreement.task.TaskRights;
import org.huunghi.agreement.task.TaskTimers;
import org.huunghi.agreement.task.Tasks;
import org.huunghi.agreement.task.Thresholds;
import org.huunghi.agreement.task.Timekeeping;
import org.huunghi.agreement.task.VettingAssignment;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TaskWiring {

    @Bean
    TaskRights taskRights(KnownUnits units) {
        return new TaskRights(units);
    }

    @Bean
    CountingTasks countingTasks(Tasks tasks) {
        return new CountingTasks(tasks);
    }

    @Bean
    ChangingTask changingTask(Tasks tasks, TaskRights rights, Clock clock) {
        return new ChangingTask(tasks, rights, clock);
    }

    @Bean
    Timekeeping timekeeping(
            WorkingDays days,
            Deadlines deadlines,
            @Value("${huunghi.tasks.due-soon}") List<Integer> warnings,
            @Value("${huunghi.tasks.remind-on}") List<Integer> reminders,
            @Value("${huunghi.tasks.remind-every}") int every,
            @Value("${huunghi.tasks.critical-on}") List<Integer> critical) {
        return new Timekeeping(days, deadlines, new Thresholds(warnings, reminders, every, critical));
    }

    @Bean
    VettingAssignment vettingAssignment(
            TaskRights rights,
            KnownUnits units,
            KnownPartners partners,
            Agreements agreements,
            AgreementFields fields) {
        return new VettingAssignment(
                rights, units, partners, id -> agreements.find(id).isPresent(), fields::has);
    }

    @Bean
    AssigningTask assigningTask(Tasks tasks, VettingAssignment vetting, Timekeeping times, Clock clock) {
        return new AssigningTask(tasks, vetting, times, clock);
    }

    @Bean
    AcceptingTask acceptingTask(ChangingTask changing) {
        return new AcceptingTask(changing);
    }

    @Bean
    NamingFocalPoint namingFocalPoint(ChangingTask changing, TaskRights rights) {
        return new NamingFocalPoint(changing, rights);
    }

    @Bean
    ReportingProgress reportingProgress(ChangingTask changing) {
        return new ReportingProgress(changing);
    }

    @Bean
    AnsweringCoordination answeringCoordination(ChangingTask changing, TaskRights rights) {
        return new AnsweringCoordination(changing, rights);
    }

    @Bean
    SubmittingTask submittingTask(ChangingTask changing, Clock clock) {
        return new SubmittingTask(changing, clock);
    }

    @Bean
    CompletingTask completingTask(ChangingTask changing) {
        return new CompletingTask(changing);
    }

    @Bean
    ReturningTask returningTask(ChangingTask changing) {
        return new ReturningTask(changing);
    }

    @Bean
    CancellingTask cancellingTask(ChangingTask changing) {
        return new CancellingTask(changing);
    }

    @Bean
    DeadlineClock deadlineClock(Clock clock, Timekeeping times) {
        return new DeadlineClock(clock, times);
    }

    @Bean
    Timers taskTimers(Tasks tasks) {
        return new TaskTimers(tasks);
    }

    @Bean
    OpenDeadlines taskOpenDeadlines(Tasks tasks) {
        return new TaskOpenDeadlines(tasks);
    }
}
