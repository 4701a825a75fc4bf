package dev.stepschema.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Objects;

/** Why a file could not be read or written, in words. */
public final class Reasons {
    private Reasons() {}

    /** The exceptions of the file system carry little but a path: their type is what says the reason. */
    public static String of(Exception failure) {
        if (failure instanceof FileAlreadyExistsException e) {
            return e.getFile() + " is a file where a directory is needed";
        }
        if (failure instanceof AccessDeniedException e) {
            return "this user has no access to " + e.getFile();
        }
        if (failure instanceof NoSuchFileException e) {
            return e.getFile() + " does not exist";
        }
        if (failure instanceof NotDirectoryException e) {
            return e.getFile() + " is not a directory";
        }
        if (failure instanceof CharacterCodingException) {
            return "it is not UTF-8";
        }
        if (failure instanceof FileSystemException e && e.getReason() != null) {
            return e.getFile() + ": " + e.getReason();
        }
        String message = failure.getMessage();
        return message == null ? "the system gives no reason" : message;
    }

    /** What the system said, of an exception that somebody has put it into. */
    public static IOException cause(UncheckedIOException wrapped) {
        return Objects.requireNonNull(wrapped.getCause());
    }
}
