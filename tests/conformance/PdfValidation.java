import java.io.FileInputStream;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;

/**
 * Asks veraPDF whether PDF files are PDF/UA-1 and PDF/A-2a: {@code java PdfValidation FILE…}.
 *
 * <p>One line for each file and standard, {@code PASS ua1 FILE} or {@code FAIL ua1 FILE}; under a failure one line for
 * each rule that was broken, with how often and where first. The exit code is 0 whenever every file was answered for.
 */
public class PdfValidation {
    /** veraPDF stops counting here; more would not tell more. */
    private static final int MOST_FAILURES = 100;

    public static void main(String[] files) throws Exception {
        java.util.logging.LogManager.getLogManager().reset();
        VeraGreenfieldFoundryProvider.initialise();
        // The jar merges two indexes of profiles into one that is wrong, so each is loaded by name.
        for (String[] standard : new String[][] {{"ua1", "PDFUA-1"}, {"2a", "PDFA-2A"}}) {
            ValidationProfile profile;
            try (InputStream in = PdfValidation.class.getResourceAsStream(
                    "/org/verapdf/pdfa/validation/" + standard[1] + ".xml")) {
                profile = Profiles.profileFromXml(in);
            }
            for (String file : files) {
                validate(file, PDFAFlavour.byFlavourId(standard[0]), profile);
            }
        }
    }

    private static void validate(String file, PDFAFlavour flavour, ValidationProfile profile) {
        Map<String, Integer> broken = new LinkedHashMap<>();
        try (FileInputStream in = new FileInputStream(file);
                PDFAParser parser = Foundries.defaultInstance().createParser(in, flavour);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(profile, MOST_FAILURES, false, false, false)) {
            ValidationResult result = validator.validate(parser);
            if (result.getTotalAssertions() == 0) {
                broken.put("veraPDF looked at nothing", 1);
            } else if (!result.isCompliant()) {
                describe(result, broken);
            }
        } catch (Exception | StackOverflowError error) {
            broken.put(error.toString(), 1);
        }
        System.out.println((broken.isEmpty() ? "PASS " : "FAIL ") + flavour.getId() + " " + file);
        broken.forEach((rule, times) -> System.out.println("    " + times + " × " + rule));
    }

    /** rule and the place where it was first broken → how often it was broken */
    private static void describe(ValidationResult result, Map<String, Integer> broken) {
        Map<String, String> places = new LinkedHashMap<>();
        Map<String, Integer> times = new LinkedHashMap<>();
        for (TestAssertion test : result.getTestAssertions()) {
            if (test.getStatus() == TestAssertion.Status.FAILED) {
                String rule = test.getRuleId().getClause() + " test " + test.getRuleId().getTestNumber() + ": "
                        + test.getMessage();
                times.merge(rule, 1, Integer::sum);
                places.putIfAbsent(rule, test.getLocation().getContext());
            }
        }
        times.forEach((rule, count) -> broken.put(rule + "\n        first at " + places.get(rule), count));
    }
}
