package dev.stepschema.text;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

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
        if (failure instanceof FileSystemException e && e.getReason() != null) {
            return e.getFile() + ": " + e.getReason();
        }
        return String.valueOf(failure.getMessage());
    }
}
