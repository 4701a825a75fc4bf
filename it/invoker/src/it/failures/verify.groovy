def log = new File(basedir, 'build.log').getText('UTF-8')

/** What Maven printed of the failure of a module, without its own marks. */
def failure = { module ->
    def begin = log.indexOf(" on project ${module}: ")
    assert begin >= 0 : "${module} has not failed"
    def text = log.substring(begin + " on project ${module}: ".length())
    text.substring(0, text.indexOf('-> [Help')).replace('\n[ERROR] ', '\n').trim()
}

def step = new File(basedir, '../../../../../step-schema/src/main/resources/dev/stepschema/schema/Step.schema.json')
        .canonicalPath
assert failure('dangling') == """The schemas cannot be used:
${step}:232:19: error: "\$ref": "#/components/schemas/StopReasonType" points to nothing; used by "stop_reason" [DANGLING_REF]
${step}:287:17: error: "\$ref": "#/components/schemas/Message" points to nothing; used by "messages" [DANGLING_REF]
${step}:351:19: error: "\$ref": "#/components/schemas/StepStatus" points to nothing; used by "status" [DANGLING_REF]
Add the file that defines it: <schemas><schema><file>…</file></schema></schemas>; or say in <catalog> (step.catalog) which file a URI stands for"""

def order = { new File(basedir, it + '/order.schema.json') }
assert failure('missing') ==
        "The schema ${new File(basedir, 'missing/gone.schema.json')} does not exist. Give an existing file or directory."
assert failure('malformed') == "The schemas cannot be used:\n${order('malformed')}:4:1: error: malformed JSON:" +
        ' expected "," or "]", but found "}" [MALFORMED]'
assert failure('empty') == "The schemas cannot be used:\n${order('empty')}:1:1: error: there is no JSON value [EMPTY]"
assert failure('encoding') ==
        "The schemas cannot be used:\n${order('encoding')}:2:15: error: the byte 0xF6 is not UTF-8 here [ENCODING]"

assert failure('option') == 'step.formats must be "types" or "strings", but is "string" — did you mean "strings"?'
assert failure('policy') == 'step.policy must be "strict" or "tolerant", but is "tolerent" — did you mean "tolerant"?'
assert failure('parameter') == 'There is no parameter <polcy> — did you mean <policy>?'
assert failure('package') == 'The package of the generated types is not given. Set <packageName> (step.packageName),' +
        ' for example <packageName>com.acme.letta</packageName>.'

def occupied = new File(basedir, 'output/occupied')
assert failure('output').startsWith("Nothing can be written to ${occupied}")
assert occupied.text == 'a file where a directory is needed\n'

assert failure('twice') == 'The executions "first" and "second" both generate into ' +
        "${new File(basedir, 'twice/target/generated-sources/step')}." +
        ' Give one of them another <outputDirectory>, or put all into <schemas> of one.'
assert log.contains('[WARNING] The generated code needs the dependency dev.stepschema:step-schema,' +
        ' which this project does not declare.')

def report = new File(basedir, 'documents/target/step-reports/report.json')
assert log.contains('''
[ERROR] steps/unknown.json:3:3: error: unknown property "feedbak" — did you mean "feedback"? [UNKNOWN_PROPERTY]
    3 |   "feedbak": "positive"
      |   ^^^^^^^^^  at /feedbak
[ERROR] steps/wrong.json:3:15: error: "feedback" must be "positive", "negative" or null, but is "meh" [ENUM]
    3 |   "feedback": "meh"
      |               ^^^^^  at /feedback
''')
assert failure('documents') ==
        "3 documents in 3 files: 1 valid, 2 invalid; 2 violations, 0 warnings; the report is ${report}"
assert new groovy.json.JsonSlurper().parse(report).documents.collect { [it.path, it.valid, it.violations*.code] } == [
        ['steps/unknown.json', false, ['UNKNOWN_PROPERTY']],
        ['steps/valid.json', true, []],
        ['steps/wrong.json', false, ['ENUM']]]
assert failure('unmatched') == "No file matches \"stepz/*.json\" below ${new File(basedir, 'unmatched')}." +
        ' Correct <documents> (step.documents), or set <allowEmpty>true</allowEmpty> (step.allowEmpty).'
assert failure('schema') ==
        "Schema file ${new File(basedir, 'schema/gone.json')} does not exist. Correct <schema> (step.schema)."
def taken = new File(basedir, 'report/pom.xml')
assert failure('report') == "The report ${taken}/report.json cannot be written: ${taken} is a file where a directory" +
        ' is needed. Correct <documents> (step.documents) or <reportDirectory> (step.reportDirectory),' +
        ' or make the file accessible.'

// Whose schemas cannot be used has no output, not half of one.
assert !new File(basedir, 'dangling/target').exists()
assert !new File(basedir, 'unmatched/target').exists()
