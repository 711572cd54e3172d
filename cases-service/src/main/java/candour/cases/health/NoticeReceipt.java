package candour.cases.health;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What whoever brings a notice is told: that it came. The same for a child who is known and one who is not. */
@Schema(description = "That the notice came; never whether the child is known")
record NoticeReceipt(String notice) {}
