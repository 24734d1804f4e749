package org.huunghi.servicekit.imports;

import jakarta.validation.Validator;
import java.time.Clock;
import java.util.List;
import org.huunghi.eventing.catalogue.EventCatalogue;
import org.huunghi.eventing.mongo.AggregateCollections;
import org.huunghi.servicekit.history.RecordHistories;
import org.huunghi.servicekit.imports.mongo.MongoImportJobs;
import org.huunghi.servicekit.imports.mongo.MongoImportRows;
import org.huunghi.servicekit.imports.mongo.MongoImports;
import org.huunghi.servicekit.imports.publishing.ImportEventTypes;
import org.huunghi.servicekit.imports.web.ImportController;
import org.huunghi.servicekit.imports.web.ImportExportController;
import org.huunghi.servicekit.imports.web.ImportHistoryController;
import org.huunghi.servicekit.imports.web.ImportView;
import org.huunghi.servicekit.problem.ProblemTexts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Gives a service that has an {@link ImportKind} its imports. */
@AutoConfiguration(
        afterName = {
            "org.huunghi.eventing.autoconfigure.EventingAutoConfiguration",
            "org.huunghi.servicekit.history.HistoryConfiguration"
        })
@ConditionalOnClass(AggregateCollections.class)
@ConditionalOnBean(ImportKind.class)
@EnableConfigurationProperties(ImportSettings.class)
class ImportConfiguration {

    @Bean
    EventCatalogue<Import, ImportEvent> importEvents(@Value("${spring.application.name}") String service) {
        return ImportEventTypes.of(service);
    }

    @Bean
    Imports imports(AggregateCollections collections, EventCatalogue<Import, ImportEvent> events) {
        return new MongoImports(collections, events);
    }

    @Bean
    ImportRows importRows(AggregateCollections collections) {
        return new MongoImportRows(collections);
    }

    @Bean
    ImportJobs importJobs(AggregateCollections collections) {
        return new MongoImportJobs(collections);
    }

    @Bean
    ReceivingImport receivingImport(
            Imports imports, ImportJobs jobs, List<ImportKind<?>> kinds, ImportSettings settings, Clock clock) {
        return new ReceivingImport(imports, jobs, new ImportKinds(kinds), settings, clock);
    }

    @Bean
    AcceptingImport acceptingImport(
            Imports imports,
            ImportRows rows,
            ImportJobs jobs,
            List<ImportKind<?>> kinds,
            ImportSettings settings,
            Clock clock) {
        return new AcceptingImport(imports, rows, jobs, new ImportKinds(kinds), settings, clock);
    }

    @Bean
    ImportWorker importWorker(
            Imports imports,
            ImportRows rows,
            ImportJobs jobs,
            List<ImportKind<?>> kinds,
            Validator validator,
            ProblemTexts texts,
            ImportSettings settings,
            Clock clock) {
        var judge = new RowJudge(validator, texts);
        var work = new ImportWork(imports, rows, jobs, new ImportKinds(kinds), judge, settings, clock);
        return new ImportWorker(work, settings.interval());
    }

    @Bean
    ImportView importView(Imports imports, ImportJobs jobs, ProblemTexts texts) {
        return new ImportView(imports, jobs, texts);
    }

    @Bean
    ImportController importController(
            Imports imports,
            ImportRows rows,
            ReceivingImport receiving,
            AcceptingImport accepting,
            List<ImportKind<?>> kinds,
            ImportView view) {
        return new ImportController(imports, rows, receiving, accepting, kinds, view);
    }

    @Bean
    ImportExportController importExportController(ImportController controller) {
        return new ImportExportController(controller);
    }

    @Bean
    @ConditionalOnBean(RecordHistories.class)
    ImportHistoryController importHistoryController(Imports imports, RecordHistories histories) {
        return new ImportHistoryController(imports, histories);
    }
}
