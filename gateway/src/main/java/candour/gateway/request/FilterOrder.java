package candour.gateway.request;

/** The order in which every request is looked at; higher comes first, Quarkus authenticates at 200 and authorises at 100. */
public final class FilterOrder {

    public static final int HEADERS = 1000;
    public static final int CORRELATION = 990;
    public static final int PATH = 980;
    public static final int SIGN_IN_FAILURES = 150;
    public static final int CALLER = 90;
    public static final int FORM_SIZE = 85;
    public static final int CROSS_SITE = 80;
    public static final int RATE = 70;

    private FilterOrder() {}
}
