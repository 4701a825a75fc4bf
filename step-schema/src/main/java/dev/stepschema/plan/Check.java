package dev.stepschema.plan;

/**
 * What a value has to fulfil. A check is made once, is immutable, and is run by any number of threads.
 *
 * <p>A check consumes the value on which the run's cursor stands, whatever the verdict is; only in a run that collects
 * nothing it may stop at the first fault.
 */
public sealed interface Check
        permits AllOf,
                Anything,
                ArrayCheck,
                ByType,
                Contradiction,
                Delegated,
                DependentSchemas,
                EnumCheck,
                IfThenElse,
                Link,
                Not,
                Nothing,
                NumberCheck,
                ObjectCheck,
                StringCheck,
                TaggedUnion,
                Unevaluated,
                Union {
    /**
     * Consumes and checks a value.
     *
     * @param run the cursor, and what takes the faults
     * @return whether the value fulfils the check
     */
    boolean check(Run run);
}
