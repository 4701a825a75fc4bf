def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('3 documents in 2 files: 3 valid, 0 invalid; 0 violations, 0 warnings; the report is '
        + new File(basedir, 'target/step-reports/report.json'))
assert new File(basedir, 'target/step-reports/report.json').isFile()
assert new File(basedir, 'target/generated-sources/step/com/acme/letta/Step.java').isFile()
assert log.contains('As the schemas give them: ' + new File(basedir, 'target/generated-sources/step'))
// Without a pom there is nothing that could lack a dependency.
assert !log.contains('[WARNING]')
assert basedir.list().every { !it.contains('$') }
