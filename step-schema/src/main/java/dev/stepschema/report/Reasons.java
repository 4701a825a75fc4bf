package dev.stepschema.report;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;

/** Why a file could not be written, in words. */
final class Reasons {
    private Reasons() {}

    /** The exceptions of the file system carry little but a path: their type is what says the reason. */
    static String of(Exception failure) {
        if (failure instanceof FileAlreadyExistsException e) {
            return e.getFile() + " is a file where a directory is needed";
        }
        if (failure instanceof AccessDeniedException e) {
            return e.getFile() + " must not be written by this user";
        }
        if (failure instanceof FileSystemException e && e.getReason() != null) {
            return e.getFile() + ": " + e.getReason();
        }
        return String.valueOf(failure.getMessage());
    }
}
