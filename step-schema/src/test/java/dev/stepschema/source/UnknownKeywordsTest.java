package dev.stepschema.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.stepschema.Dialect;
import dev.stepschema.SchemaProblem;
import dev.stepschema.SchemaSet;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is told of names that are no keywords, and of which it is not. */
class UnknownKeywordsTest {
    private static final URI A = URI.create("file:/a.json");

    private static List<String> warnings(String schema, Dialect dialect) {
        return SchemaSet.builder().defaultDialect(dialect).add(A, schema.replace('\'', '"')).build().warnings().stream()
                .map(SchemaProblem::toString)
                .map(text -> text.replace("file:/a.json:", "").replace("\"", "'"))
                .toList();
    }

    private static List<String> warnings(String schema) {
        return warnings(schema, Dialect.DRAFT_2020_12);
    }

    @Test
    void eachMisspeltKeywordIsToldWithWhatWasMeant() {
        assertEquals(
                List.of(
                        "2:1: warning: 'proprties' is no keyword of draft 2020-12 and has no effect"
                                + " — did you mean 'properties'? [UNKNOWN_KEYWORD]",
                        "3:1: warning: 'additionalproperties' is no keyword of draft 2020-12 and has no effect"
                                + " — did you mean 'additionalProperties'? [UNKNOWN_KEYWORD]",
                        "4:17: warning: 'requierd' is no keyword of draft 2020-12 and has no effect"
                                + " — did you mean 'required'? [UNKNOWN_KEYWORD]",
                        "4:40: warning: 'requierd' is no keyword of draft 2020-12 and has no effect"
                                + " — did you mean 'required'? [UNKNOWN_KEYWORD]"),
                warnings("{\n'proprties':{},\n'additionalproperties': false,\n"
                        + "'$defs': {'a': {'requierd': []}, 'b': {'requierd': []}}}"));
    }

    @Test
    void theProblemHasThePointerOfTheName() {
        SchemaProblem problem = SchemaSet.builder()
                .add(A, "{\"properties\":{\"a/b\":{\"minlength\":1}}}")
                .build()
                .warnings()
                .get(0);

        assertEquals("/properties/a~1b/minlength", problem.pointer());
    }

    @Test
    void anyOtherNameIsToldOnceADocument() {
        assertEquals(
                List.of("1:2: warning: 'markdownDescription' is no keyword of draft 2020-12 and has no effect"
                        + " (first of 2 places) [UNKNOWN_KEYWORD]"),
                warnings("{'markdownDescription':'','items':{'markdownDescription':''}}"));
    }

    @Test
    void whatIsThereManyTimesIsNoSlip() {
        assertEquals(
                List.of("1:12: warning: '$default' is no keyword of draft 2020-12 and has no effect (first of 4 places)"
                        + " — did you mean 'default'? [UNKNOWN_KEYWORD]"),
                warnings("{'allOf':[{'$default':1},{'$default':1},{'$default':1},{'$default':1}]}"));
    }

    @Test
    void whoHasTheKeywordDidNotMeanIt() {
        assertEquals(
                List.of("1:18: warning: 'typeof' is no keyword of draft 2020-12 and has no effect [UNKNOWN_KEYWORD]"),
                warnings("{'type':'string','typeof':'function'}"));
    }

    @Test
    void keywordsOfOtherDraftsHaveNoEffectEither() {
        assertEquals(
                List.of(
                        "1:2: warning: 'unevaluatedProperties' is no keyword of draft 7 and has no effect"
                                + " [UNKNOWN_KEYWORD]",
                        "1:32: warning: 'deprecated' is no keyword of draft 7 and has no effect [UNKNOWN_KEYWORD]",
                        "1:50: warning: 'id' is no keyword of draft 7 and has no effect [UNKNOWN_KEYWORD]"),
                warnings("{'unevaluatedProperties':false,'deprecated':true,'id':'x'}", Dialect.DRAFT_7));
    }

    @Test
    void whatADraftHasIsKnown() {
        assertEquals(
                List.of(),
                warnings(
                        "{'id':'file:/a.json','$schema':'http://json-schema.org/draft-04/schema#',"
                                + "'definitions':{'a':{'minimum':1,'exclusiveMinimum':true}},"
                                + "'dependencies':{'b':['c']},'items':[{}],'additionalItems':false}",
                        Dialect.DRAFT_4));
        assertEquals(List.of(), warnings("{'definitions':{'a':{}},'dependencies':{'b':['c']}}"));
    }

    @Test
    void notesAndExtensionsSayNothingBut() {
        assertEquals(
                List.of(),
                warnings("{'$comment':'','title':'','description':'','examples':[],'default':1,'readOnly':true,"
                        + "'format':'date','x-java-name':'A','x-any':1,'contentMediaType':'text/plain'}"));
    }

    @Test
    void onlySchemasHaveKeywords() {
        assertEquals(
                List.of(),
                warnings("{'properties':{'requierd':{}},'enum':[{'requierd':1}],'const':{'requierd':1},"
                        + "'default':{'requierd':1},'examples':[{'requierd':1}],'x-any':{'requierd':1},"
                        + "'patternProperties':{'tpye':true},'dependentRequired':{'tpye':['a']},'$defs':{'tpye':{}}}"));
    }

    @Test
    void whatHoldsASchemaThatIsReferredToHasAnEffect() {
        assertEquals(
                List.of("1:64: warning: 'requierd' is no keyword of draft 2020-12 and has no effect"
                        + " — did you mean 'required'? [UNKNOWN_KEYWORD]"),
                warnings("{'$ref':'#/components/schemas/a','components':{'schemas':{'a':{'requierd':[]},'b':{}}}}"));
    }

    @Test
    void openApiHasWordsOfItsOwn() {
        String schema = "{'discriminator':{'propertyName':'a'},'xml':{},'externalDocs':{},'example':1}";

        assertEquals(
                List.of("1:142: warning: 'discriminater' is no keyword of draft 2020-12 and has no effect"
                        + " — did you mean 'discriminator'? [UNKNOWN_KEYWORD]"),
                warnings("{'openapi':'3.1.0','info':{},'components':{'schemas':{'A':" + schema
                        + ",'B':{'discriminater':{}}}}}"));
        assertEquals(
                4, warnings("{'items':" + schema + "}").size(), "elsewhere they say nothing, whatever somebody hopes");
    }

    @Test
    void nullableHasNoEffectInOpenApi31() {
        assertEquals(
                List.of("1:60: warning: 'nullable' is no keyword of draft 2020-12 and has no effect [UNKNOWN_KEYWORD]"),
                warnings("{'openapi':'3.1.0','info':{},'components':{'schemas':{'A':{'nullable':true}}}}"));
    }

    @Test
    void aDocumentThatIsNoSchemaIsToldOnce() {
        assertEquals(
                List.of("1:1: warning: none of the 4 names in this document is a keyword of draft 2020-12, so it allows"
                        + " every value [UNKNOWN_KEYWORD]"),
                warnings("{'name':'a','version':'1','private':true,'dependncies':{}}"));
    }

    @Test
    void documentsThatOnlyHoldSchemasAreNone() {
        assertEquals(
                List.of(),
                warnings("{'swagger':'2.0','info':{},'paths':{},'definitions':{'A':{'discriminator':'a'}}}"));
    }
}
