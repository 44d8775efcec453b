import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;

/** Makes a Java trust store of a file with certificates: TrustStore FROM TO. */
class TrustStore {
    public static void main(String[] arguments) throws Exception {
        char[] password = "changeit".toCharArray();
        KeyStore store = KeyStore.getInstance("JKS");
        store.load(null, password);
        try (var pem = Files.newInputStream(Path.of(arguments[0])); var file = Files.newOutputStream(Path.of(arguments[1]))) {
            int number = 0;
            for (var certificate : CertificateFactory.getInstance("X.509").generateCertificates(pem))
                store.setCertificateEntry("certificate-" + number++, certificate);
            store.store(file, password);
        }
    }
}
