package org.huunghi.agreement;

import java.time.Clock;
import org.huunghi.agreement.clock.Timers;
import org.huunghi.agreement.task.AllTaskSeries;
import org.huunghi.agreement.task.ChangingMany;
import org.huunghi.agreement.task.ChangingTask;
import org.huunghi.agreement.task.CitingDirectiveDocument;
import org.huunghi.agreement.task.CorrectingTask;
import org.huunghi.agreement.task.DraftingTask;
import org.huunghi.agreement.task.EditingTask;
import org.huunghi.agreement.task.EndingSeries;
import org.huunghi.agreement.task.EscalatingTask;
import org.huunghi.agreement.task.ExtendingTask;
import org.huunghi.agreement.task.FinishingPart;
import org.huunghi.agreement.task.HandingOver;
import org.huunghi.agreement.task.IssuingTask;
import org.huunghi.agreement.task.MergingTask;
import org.huunghi.agreement.task.RaisingObstacle;
import org.huunghi.agreement.task.ReassigningTask;
import org.huunghi.agreement.task.ReopeningPart;
import org.huunghi.agreement.task.ResolvingEscalation;
import org.huunghi.agreement.task.SeriesTimers;
import org.huunghi.agreement.task.StartingSeries;
import org.huunghi.agreement.task.TaskRights;
import org.huunghi.agreement.task.Tasks;
import org.huunghi.agreement.task.Timekeeping;
import org.huunghi.agreement.task.UrgingTask;
import org.huunghi.agreement.task.VettingAssignment;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TaskSteeringWiring {

    @Bean
    DraftingTask draftingTask(Tasks tasks, VettingAssignment vetting, Clock clock) {
        return new DraftingTask(tasks, vetting, clock);
    }

    @Bean
    EditingTask editingTask(ChangingTask changing, VettingAssignment vetting, CitingDirectiveDocument citing) {
        return new EditingTask(changing, vetting, citing);
    }

    @Bean
    IssuingTask issuingTask(ChangingTask changing, VettingAssignment vetting, Timekeeping times) {
        return new IssuingTask(changing, vetting, times);
    }

    @Bean
    CorrectingTask correctingTask(ChangingTask changing, VettingAssignment vetting, CitingDirectiveDocument citing) {
        return new CorrectingTask(changing, vetting, citing);
    }

    @Bean
    ExtendingTask extendingTask(ChangingTask changing, Timekeeping times) {
        return new ExtendingTask(changing, times);
    }

    @Bean
    UrgingTask urgingTask(ChangingTask changing) {
        return new UrgingTask(changing);
    }

    @Bean
    HandingOver handingOver(Tasks tasks, Timekeeping times, Clock clock) {
        return new HandingOver(tasks, times, clock);
    }

    @Bean
    ReassigningTask reassigningTask(ChangingTask changing, VettingAssignment vetting, HandingOver handingOver) {
        return new ReassigningTask(changing, vetting, handingOver);
    }

    @Bean
    MergingTask mergingTask(ChangingTask changing, Tasks tasks, TaskRights rights) {
        return new MergingTask(changing, tasks, rights);
    }

    @Bean
    FinishingPart finishingPart(ChangingTask changing) {
        return new FinishingPart(changing);
    }

    @Bean
    ReopeningPart reopeningPart(ChangingTask changing) {
        return new ReopeningPart(changing);
    }

    @Bean
    RaisingObstacle raisingObstacle(ChangingTask changing) {
        return new RaisingObstacle(changing);
    }

    @Bean
    EscalatingTask escalatingTask(ChangingTask changing, Timekeeping times) {
        return new EscalatingTask(changing, times);
    }

    @Bean
    ResolvingEscalation resolvingEscalation(
            ChangingTask changing, ReassigningTask reassigning, HandingOver handingOver, Timekeeping times) {
        return new ResolvingEscalation(changing, reassigning, handingOver, times);
    }

    @Bean
    ChangingMany changingMany(Tasks tasks) {
        return new ChangingMany(tasks);
    }

    @Bean
    StartingSeries startingSeries(AllTaskSeries series, VettingAssignment vetting, Clock clock) {
        return new StartingSeries(series, vetting, clock);
    }

    @Bean
    EndingSeries endingSeries(AllTaskSeries series, TaskRights rights, Clock clock) {
        return new EndingSeries(series, rights, clock);
    }

    @Bean
    Timers seriesTimers(AllTaskSeries series, Tasks tasks, Timekeeping times) {
        return new SeriesTimers(series, tasks, times);
    }
}
