import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.util.DefaultReportImpl;
import java.io.File;
import java.util.Locale;

/**
 * Asks epubcheck whether EPUB files have neither errors nor warnings: {@code java EpubValidation FILE…}.
 *
 * <p>One line for each file, {@code PASS FILE} or {@code FAIL FILE}; what is wrong goes to the error output. One virtual
 * machine looks at all: to start one for each file takes longer than to look. The exit code is 0 whenever every file was
 * answered for.
 */
public class EpubValidation {
    public static void main(String[] files) {
        Locale.setDefault(Locale.ENGLISH);
        for (String file : files) {
            DefaultReportImpl report = new DefaultReportImpl(file);
            new EpubCheck(new File(file), report).doValidate();
            int wrong = report.getFatalErrorCount() + report.getErrorCount() + report.getWarningCount();
            System.out.println((wrong == 0 ? "PASS " : "FAIL ") + file);
        }
    }
}
