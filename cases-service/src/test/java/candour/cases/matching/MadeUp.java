package candour.cases.matching;

import candour.cases.person.Address;
import candour.cases.person.BirthDate;
import candour.cases.person.FullName;
import candour.cases.person.IdentifierKind;
import candour.cases.person.NhsNumber;
import candour.cases.person.Postcode;
import candour.cases.person.Uprn;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** A made-up person: always the same for the same number, with few common names and many rare ones. */
record MadeUp(int number, FullName name, LocalDate born, Address address, String nhs) {

    private static final List<String> GIVEN =
            List.of(("Mohammed Oliver Amelia George Olivia Noah Isla Arthur Ava Lily Leo"
                            + " Mia Oscar Freya Harry Grace Archie Jack Sophia Henry Ivy Charlie Willow Freddie Evie Theodore Rosie"
                            + " Thomas Florence Alexander Emily William Elizabeth Catherine Margaret David John Susan Peter Karen"
                            + " Michael Patricia Stephen Christine Paul Julie Aisha Fatima Ibrahim Yusuf Zainab Hassan Katarzyna"
                            + " Jakub Agnieszka Rhiannon Sian Dafydd Kayleigh Bradley")
                    .split(" "));
    private static final List<String> COMMON =
            List.of(("Smith Jones Khan Williams Taylor Davies Brown Wilson Evans Patel"
                            + " Thomas Roberts Johnson Ahmed Lewis Walker Robinson Wood Thompson Wright White Watson Jackson Hussain"
                            + " Ali Begum Singh Kaur Green Harris Cooper King Lee Martin Clarke James Morgan Hughes Edwards Hill")
                    .split(" "));
    private static final List<String> FIRST =
            List.of(("Ash Beck Cran Dun East Fair Gor Hart Ingle Kirk Lang Mel Nor Oak"
                            + " Pem Quar Rams Stan Thorn Up Wad West Win Yar Bram Clif Dray Elm Fen Glen Hol Lin Marl New Ox Pres"
                            + " Ris Sel Tide Wel")
                    .split(" "));
    private static final List<String> LAST =
            List.of(("by ley ton well field worth wood ford ham stead bury thorpe grove"
                            + " croft den dale gate hurst land low mere more ridge shaw stone wick bourne cott combe hall")
                    .split(" "));
    private static final LocalDate EARLIEST = LocalDate.of(1936, 1, 1);
    private static final int DAYS = 90 * 365;
    private static final int PEOPLE_IN_A_HOME = 3;
    private static final int HOMES_OF_A_POSTCODE = 15;
    private static final int OUTWARD = 99;
    private static final String INWARD = "ABDEFGHJLNPQRSTUWXYZ";

    static MadeUp of(int number) {
        var chance = new SplittableRandom(number * 7_919L);
        var name = new FullName(skewed(GIVEN, chance), family(chance));
        return new MadeUp(number, name, EARLIEST.plusDays(chance.nextInt(DAYS)), home(number), nhs(number));
    }

    UUID id() {
        return new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L + number);
    }

    Described described() {
        var numbers = nhs == null
                ? List.<Described.Number>of()
                : List.of(new Described.Number(IdentifierKind.NHS_NUMBER, nhs));
        return new Described(List.of(name), List.of(BirthDate.parse(born.toString())), numbers, List.of(address));
    }

    private static String family(SplittableRandom chance) {
        return chance.nextInt(3) == 0
                ? skewed(COMMON, chance)
                : FIRST.get(chance.nextInt(FIRST.size())) + LAST.get(chance.nextInt(LAST.size()));
    }

    /** The square of an even chance: the first of the list are the commonest. */
    private static String skewed(List<String> names, SplittableRandom chance) {
        double even = chance.nextDouble();
        return names.get((int) (even * even * names.size()));
    }

    private static Address home(int number) {
        int home = number / PEOPLE_IN_A_HOME;
        int postcode = home / HOMES_OF_A_POSTCODE;
        var inward = postcode / OUTWARD;
        var text = "NB%d %d%c%c"
                .formatted(
                        1 + postcode % OUTWARD,
                        inward % 10,
                        INWARD.charAt(inward / 10 % INWARD.length()),
                        INWARD.charAt(inward / 10 / INWARD.length() % INWARD.length()));
        return new Address(home % 200 + " Weir Lane", Postcode.parse(text), Uprn.parse("9" + home));
    }

    /** In the range that is never issued; null where no check digit fits. */
    private static String nhs(int number) {
        for (int check = 0; check < 10; check++) {
            var digits = "999%06d%d".formatted(number % 1_000_000, check);
            try {
                return NhsNumber.parse(digits).digits();
            } catch (IllegalArgumentException another) {
                continue;
            }
        }
        return null;
    }
}
