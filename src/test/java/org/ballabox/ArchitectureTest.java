package org.ballabox;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.foreign.MemorySegment;
import java.time.Clock;
import org.junit.jupiter.api.Test;

/** The house's rules. */
class ArchitectureTest {

    private static final JavaClasses OURS = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.ballabox");

    @Test
    void dependenciesPointDownwards() {
        layeredArchitecture().consideringOnlyDependenciesInLayers()
                .layer("main").definedBy("org.ballabox")
                .layer("cli").definedBy("org.ballabox.cli")
                .layer("service").definedBy("org.ballabox.service")
                .layer("engine").definedBy("org.ballabox.engine")
                .layer("hardware").definedBy("org.ballabox.hardware")
                .layer("probe").definedBy("org.ballabox.hardware.probe")
                .layer("pipeline").definedBy("org.ballabox.pipeline")
                .layer("picture").definedBy("org.ballabox.picture")
                .layer("gst").definedBy("org.ballabox.gst")
                .layer("settings").definedBy("org.ballabox.settings")
                .layer("bindings").definedBy("org.ballabox.bindings..")
                .whereLayer("main").mayNotBeAccessedByAnyLayer()
                .whereLayer("cli").mayOnlyBeAccessedByLayers("main")
                .whereLayer("service").mayOnlyBeAccessedByLayers("main", "cli")
                .whereLayer("engine").mayOnlyBeAccessedByLayers("main", "cli", "service")
                .whereLayer("probe").mayOnlyBeAccessedByLayers("main", "cli")
                .whereLayer("hardware").mayOnlyBeAccessedByLayers("main", "cli", "engine", "pipeline", "probe")
                .whereLayer("pipeline").mayOnlyBeAccessedByLayers("main", "cli", "engine", "probe")
                .whereLayer("picture").mayOnlyBeAccessedByLayers("main", "engine")
                .whereLayer("gst").mayOnlyBeAccessedByLayers("main", "cli", "engine", "picture", "hardware", "probe")
                .whereLayer("bindings").mayOnlyBeAccessedByLayers("gst", "picture", "hardware", "probe")
                .check(OURS);
    }

    @Test
    void pipelineTextIsPure() {
        noClasses().that().resideInAPackage("org.ballabox.pipeline").should().dependOnClassesThat(
                resideInAnyPackage("org.ballabox.gst", "org.ballabox.engine", "java.lang.foreign", "java.io", "com.sun.jna..")
                        .or(belongToAnyOf(System.class, Thread.class, Clock.class, java.time.Instant.class, java.nio.file.Files.class)))
                .check(OURS);
        // of the hardware it knows what was found, not how
        noClasses().that().resideInAPackage("org.ballabox.pipeline").should().dependOnClassesThat(
                resideInAPackage("org.ballabox.hardware").and(com.tngtech.archunit.base.DescribedPredicate.not(
                        com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameStartingWith("Capabilities")
                                .or(com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName("VideoEncoder"))
                                .or(com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName("Element"))
                                .or(com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName("Custom")))))
                .check(OURS);
    }

    @Test
    void thePictureKnowsNoPipeline() {
        noClasses().that().resideInAPackage("org.ballabox.picture").should().dependOnClassesThat(
                resideInAnyPackage("org.ballabox.pipeline", "org.ballabox.engine", "org.ballabox.hardware..", "org.ballabox.bindings.gstreamer..")
                        .or(belongToAnyOf(org.ballabox.gst.Pipeline.class, org.ballabox.gst.AppSrc.class, org.ballabox.gst.AppSink.class)))
                .check(OURS);
        // what the picture consists of is data
        noClasses().that().belongToAnyOf(org.ballabox.picture.Scene.class, org.ballabox.picture.Layer.class, org.ballabox.picture.Rectangle.class)
                .should().dependOnClassesThat(resideInAnyPackage("org.ballabox.gst", "org.ballabox.bindings..", "java.lang.foreign")).check(OURS);
    }

    @Test
    void foreignMemoryStaysInItsRooms() {
        noClasses().that().resideOutsideOfPackages("org.ballabox.gst", "org.ballabox.picture", "org.ballabox.hardware..", "org.ballabox.bindings..")
                .should().dependOnClassesThat().resideInAPackage("java.lang.foreign").check(OURS);
        methods().that().arePublic().and().areDeclaredInClassesThat().resideInAnyPackage("org.ballabox.gst", "org.ballabox.picture", "org.ballabox.hardware..")
                .should().notHaveRawReturnType(MemorySegment.class)
                .andShould(new com.tngtech.archunit.lang.ArchCondition<>("take no MemorySegment") {
                    @Override
                    public void check(com.tngtech.archunit.core.domain.JavaMethod method, com.tngtech.archunit.lang.ConditionEvents events) {
                        if (method.getOwner().getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC)
                                && method.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(MemorySegment.class))) {
                            events.add(com.tngtech.archunit.lang.SimpleConditionEvent.violated(method, method.getFullName()));
                        }
                    }
                }).check(OURS);
    }

    @Test
    void jnaStaysInHardware() {
        noClasses().that().resideOutsideOfPackage("org.ballabox.hardware..").should().dependOnClassesThat()
                .resideInAPackage("com.sun.jna..").check(OURS);
    }

    @Test
    void ownedReferencesAreCloseableAndNothingIsLeftToTheCollector() {
        classes().that().haveSimpleNameEndingWith("Ref").should().implement(AutoCloseable.class).check(OURS);
        noClasses().should().dependOnClassesThat(belongToAnyOf(java.lang.ref.Cleaner.class)).check(OURS);
        methods().that().haveName("finalize").should().notBeProtected().allowEmptyShould(true).check(OURS);
    }

    @Test
    void theOutsideIsTouchedInOnePlace() {
        noClasses().that().doNotHaveSimpleName("Main").should().callMethod(System.class, "getenv").orShould()
                .callMethod(System.class, "getenv", String.class).check(OURS);
        noClasses().that().doNotHaveSimpleName("Main").and().doNotHaveSimpleName("RealMachine").should()
                .callMethod(System.class, "nanoTime").orShould().callMethod(System.class, "currentTimeMillis")
                .orShould().callMethod(Clock.class, "systemDefaultZone").orShould().callMethod(System.class, "exit", int.class).check(OURS);
        noClasses().that().doNotHaveSimpleName("Signals").should().dependOnClassesThat().haveFullyQualifiedName("sun.misc.Signal").check(OURS);
        noClasses().should().dependOnClassesThat(belongToAnyOf(java.util.Random.class, java.util.concurrent.ThreadLocalRandom.class)).check(OURS);
    }
}
