package io.github.wirecopy.format;

import io.github.wirecopy.SharedData;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The official schemas of NITF 3.6 and NewsML-G2 2.35; tests that need them are skipped where they are absent. */
final class XmlSchemas {

    private final Schema schema;

    private XmlSchemas(Schema schema) {
        this.schema = schema;
    }

    /** Loads both, so that the NITF within NewsML is checked too. */
    static XmlSchemas load() {
        Source[] sources = Stream.of("newsml-g2/NewsML-G2_2.35-spec-All-Power.xsd", "nitf/nitf-3-6.xsd")
                .map(name -> SharedData.of("data/schemas/" + name))
                .map(file -> new StreamSource(file.toFile()))
                .toArray(Source[]::new);
        try {
            return new XmlSchemas(SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(sources));
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns what the schemas have against an XML text. */
    List<String> problems(String xml) {
        List<String> problems = new ArrayList<>();
        Validator validator = schema.newValidator();
        validator.setErrorHandler(new ErrorHandler() {
            @Override
            public void warning(SAXParseException problem) {
                problems.add(problem.getMessage());
            }

            @Override
            public void error(SAXParseException problem) {
                problems.add(problem.getMessage());
            }

            @Override
            public void fatalError(SAXParseException problem) {
                problems.add(problem.getMessage());
            }
        });
        try {
            validator.validate(new StreamSource(new StringReader(xml)));
        } catch (SAXException e) {
            problems.add(e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return problems;
    }
}
