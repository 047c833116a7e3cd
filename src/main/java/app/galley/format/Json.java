package app.galley.format;

import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/// The JSON parser, held to our [Limits].
final class Json {

    static final JsonFactory FACTORY = JsonFactory.builder().streamReadConstraints(StreamReadConstraints.builder()
            .maxNestingDepth(Limits.DEPTH).maxTokenCount(Limits.TOKENS).maxNumberLength(Limits.NUMBER).maxNameLength(Limits.NAME)
            .maxStringLength(Limits.BYTES).maxDocumentLength(Limits.BYTES).build()).build();

    private Json() {}

    static JsonParser parser(byte[] utf8) {
        return parser(utf8, 0);
    }

    static JsonParser parser(byte[] utf8, int from) {
        return FACTORY.createParser(ObjectReadContext.empty(), utf8, from, utf8.length - from);
    }
}
