package candour.gateway.pages.inspections.datalists;

import candour.gateway.inspections.DataListsClient.Fault;
import candour.gateway.inspections.DataListsClient.SendList;
import candour.gateway.pages.DateFields;
import candour.gateway.pages.Errors;
import candour.gateway.pages.inspections.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestForm;

/** That a list was sent; each sort of fault has its box for the number of rows. */
record ListForm(
        @RestForm String list,
        @RestForm("from-day") String fromDay,
        @RestForm("from-month") String fromMonth,
        @RestForm("from-year") String fromYear,
        @RestForm("to-day") String toDay,
        @RestForm("to-month") String toMonth,
        @RestForm("to-year") String toYear,
        @RestForm String rowCount,
        @RestForm String sha256,
        @RestForm String missingValue,
        @RestForm String unknownCode,
        @RestForm String impossibleDate,
        @RestForm String outsideWindow,
        @RestForm String duplicateKey,
        @RestForm String key) {

    static ListForm empty(String list, String key) {
        return new ListForm(list, "", "", "", "", "", "", "", "", "", "", "", "", "", key);
    }

    public DateFields from() {
        return new DateFields(fromDay, fromMonth, fromYear);
    }

    public DateFields to() {
        return new DateFields(toDay, toMonth, toYear);
    }

    Errors errors() {
        var errors = Errors.none().requireText(list, "list", "Select the list");
        Typed.requireDay(errors, from(), "from", "the first day of the window");
        Typed.requireDay(errors, to(), "to", "the last day of the window");
        errors.require(() -> isCount(rowCount), "rowCount", "Enter the number of rows, like 1874")
                .require(() -> digest().matches("[0-9a-f]{64}"), "sha256", "Enter the 64 characters of the digest");
        count(errors, missingValue, "missingValue");
        count(errors, unknownCode, "unknownCode");
        count(errors, impossibleDate, "impossibleDate");
        count(errors, outsideWindow, "outsideWindow");
        count(errors, duplicateKey, "duplicateKey");
        return errors;
    }

    private static void count(Errors errors, String typed, String field) {
        errors.require(() -> Typed.orNull(typed) == null || isCount(typed), field, "Enter a number of rows, like 12");
    }

    private static boolean isCount(String typed) {
        return typed != null && typed.strip().matches("\\d{1,7}");
    }

    private String digest() {
        return sha256 == null ? "" : sha256.strip().toLowerCase(Locale.ROOT);
    }

    SendList sent() {
        return new SendList(
                list, Typed.day(from()), Typed.day(to()), Integer.valueOf(rowCount.strip()), digest(), problems());
    }

    private List<Fault> problems() {
        var problems = new ArrayList<Fault>();
        add(problems, "MISSING_VALUE", missingValue);
        add(problems, "UNKNOWN_CODE", unknownCode);
        add(problems, "IMPOSSIBLE_DATE", impossibleDate);
        add(problems, "OUTSIDE_WINDOW", outsideWindow);
        add(problems, "DUPLICATE_KEY", duplicateKey);
        return problems;
    }

    private static void add(List<Fault> problems, String fault, String typed) {
        if (Typed.orNull(typed) != null && Integer.parseInt(typed.strip()) > 0) {
            problems.add(new Fault(fault, Integer.parseInt(typed.strip())));
        }
    }
}
