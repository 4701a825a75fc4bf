package dev.stepschema.maven;

import java.io.File;
import org.jspecify.annotations.Nullable;

/** A {@code <schema>} in the {@code <schemas>} of a build; the names of the fields are the names of the elements. */
public final class SchemaParameter {
    @Nullable
    File file;

    @Nullable
    String root;

    @Nullable
    String packageName;

    @Nullable
    String dialect;

    /** Made by Maven, which fills the fields. */
    public SchemaParameter() {}
}
