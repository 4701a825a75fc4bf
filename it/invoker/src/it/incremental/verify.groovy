def log = new File(basedir, 'build.log').getText('UTF-8')
def runs = log.split('Scanning for projects').drop(1)
assert runs.size() == 6
def out = new File(basedir, 'target/generated-sources/step')
def compiled = 'Compiling 25 source files'

assert runs[0].contains(" types in ${out}: 25 files written, 0 unchanged, 0 deleted")
assert runs[0].contains(compiled)

assert runs[1].contains("Up to date: ${out}")
assert runs[1].contains('Nothing to compile - all classes are up to date.')

assert runs[2] =~ / types in .*: \d+ files written, \d+ unchanged, 0 deleted/
assert runs[2].contains(compiled)

assert runs[3].contains(" types in ${out}: 1 file written, 24 unchanged, 0 deleted")
assert new File(out, 'com/acme/letta/StepStatus.java').isFile()

assert runs[4].contains('step.formats must be "types" or "strings", but is "typo"')

assert runs[5].contains("Up to date: ${out}")
assert runs[5].contains('Nothing to compile - all classes are up to date.')
