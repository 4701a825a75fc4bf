package dev.stepschema.maven;

import java.io.File;
import org.jspecify.annotations.Nullable;

/** A {@code <mapping>} in the {@code <catalog>} of a build; the names of the fields are the names of the elements. */
public final class MappingParameter {
    @Nullable
    String uri;

    @Nullable
    File file;

    /** Made by Maven, which fills the fields. */
    public MappingParameter() {}

    /**
     * Takes what stands on the command line, which Maven hands over in one piece. URIs may have {@code =} in them, so it is
     * the last one that counts: a file with {@code =} in its name has to be given in the pom.
     *
     * @param mapping a URI and a file with {@code =} between them
     */
    public void set(String mapping) {
        int equals = mapping.lastIndexOf('=');
        uri = mapping.substring(0, Math.max(0, equals));
        file = equals < 0 ? null : new File(mapping.substring(equals + 1));
    }
}
