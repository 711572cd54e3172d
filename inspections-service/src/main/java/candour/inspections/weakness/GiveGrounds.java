package candour.inspections.weakness;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What was planned, claimed or seen, for everybody to read. */
public record GiveGrounds(
        @NotBlank(message = "Enter what was planned, done or seen") @Size(max = 20_000)
        String grounds) {}
