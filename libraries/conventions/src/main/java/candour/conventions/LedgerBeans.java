package candour.conventions;

import candour.ledger.Discloser;
import candour.ledger.Ledger;
import candour.ledger.Sequencer;
import candour.ledger.Uuid7;
import candour.ledger.proof.Keyring;
import candour.ledger.proof.SigningKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import javax.sql.DataSource;

/** Makes the ledger of this service out of its data source, its clock and its key. */
@ApplicationScoped
class LedgerBeans {

    @Produces
    @Singleton
    Ledger ledger(DataSource source, InstantSource clock) {
        return new Ledger(source, clock);
    }

    @Produces
    @Singleton
    Uuid7 ids(InstantSource clock) {
        return new Uuid7(clock);
    }

    @Produces
    @Singleton
    Keyring keys(LedgerSettings settings) {
        try {
            return new Keyring(SigningKey.read(settings.keyFile(), settings.origin()));
        } catch (IOException cause) {
            throw new UncheckedIOException("The ledger key cannot be read: " + settings.keyFile(), cause);
        }
    }

    @Produces
    @Singleton
    Sequencer sequencer(DataSource source, Keyring keys, InstantSource clock) {
        return new Sequencer(source, keys, clock);
    }

    @Produces
    @Singleton
    Discloser discloser(DataSource source, Keyring keys) {
        return new Discloser(source, keys);
    }
}
