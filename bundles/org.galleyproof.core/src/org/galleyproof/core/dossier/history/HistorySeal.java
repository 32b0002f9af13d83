package org.galleyproof.core.dossier.history;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/**
 * Signs the last line of each save with a key that no disk ever holds: made when the program first saves, gone when it ends. The public half stands in the
 * line, so anybody can tell that the line is as that program wrote it, and nobody can write another one in its name.
 */
final class HistorySeal {

	private static final String ALGORITHM = "Ed25519";

	private HistorySeal() {
	}

	private static final class Own {
		static final KeyPair KEYS = keys();
		static final String KEY = Base64.getEncoder().encodeToString(KEYS.getPublic().getEncoded());

		private static KeyPair keys() {
			try {
				return KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
			} catch (GeneralSecurityException e) {
				throw new IllegalStateException("every Java of this version has " + ALGORITHM, e);
			}
		}
	}

	/** The public key of this run of the program. */
	static String key() {
		return Own.KEY;
	}

	/** The signature of a text by this run of the program. */
	static String of(String text) {
		try {
			Signature signature = Signature.getInstance(ALGORITHM);
			signature.initSign(Own.KEYS.getPrivate());
			signature.update(text.getBytes(StandardCharsets.UTF_8));
			return Base64.getEncoder().encodeToString(signature.sign());
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Whether whoever has the private half of {@code key} signed {@code text}; also {@code false} where key or signature are none. */
	static boolean isGenuine(String text, String key, String seal) {
		try {
			Signature signature = Signature.getInstance(ALGORITHM);
			signature.initVerify(KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(key))));
			signature.update(text.getBytes(StandardCharsets.UTF_8));
			return signature.verify(Base64.getDecoder().decode(seal));
		} catch (GeneralSecurityException | IllegalArgumentException e) {
			// made up by hand
			return false;
		}
	}
}
