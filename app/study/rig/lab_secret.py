"""A lab's shared secret: one file with which its machines prove to each other that they belong together.

The file holds a private key, its certificate and the certificate of an authority whose own key was thrown away when the
file was made: nobody, its maker neither, can ever make another that this lab would take. Both ends of every connection
show it (TLS 1.3 with mutual authentication), which encrypts and authenticates every byte with keys of that connection
alone: what was sent once is refused when somebody sends it again. No cryptography of our own.
"""

import base64
import hashlib
import os
import re
import socket
import ssl
import sys
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from app.study.files.yaml_file import FileFaults

_PEM = re.compile(r"-----BEGIN ([A-Z ]+)-----.+?-----END \1-----\n?", re.DOTALL)
_FROM, _UNTIL = datetime(2000, 1, 1), datetime(2999, 12, 31)  # clocks of rigs in a lab may be far off
_ABOUT = "A secret of a Meridian lab: whoever has this file can watch, steer and collect its rigs.\n"


class LabError(FileFaults):
    """Something about a lab that cannot be; the text is one sentence that tells how to mend it."""

    def __init__(self, sentence: str) -> None:
        super().__init__([sentence])


@dataclass(frozen=True)
class LabSecret:
    """What a secret's file holds, in PEM; never shown by repr."""

    path: Path
    key: str = field(repr=False)
    certificate: str = field(repr=False)
    authority: str = field(repr=False)

    @property
    def mark(self) -> str:
        """Eight digits by which people see that two files are the same, without showing them."""
        return hashlib.sha256(self.authority.encode()).hexdigest()[:8]

    def tls(self) -> dict[str, object]:
        """Zenoh's settings `transport/link/tls`: nobody without this secret gets a connection, in neither direction."""
        key, own, authority = (
            base64.b64encode(text.encode()).decode() for text in (self.key, self.certificate, self.authority)
        )
        return {
            "enable_mtls": True,
            "verify_name_on_connect": False,  # the certificate is the lab's, not that of a host
            "root_ca_certificate_base64": authority,
            "listen_private_key_base64": key,
            "listen_certificate_base64": own,
            "connect_private_key_base64": key,
            "connect_certificate_base64": own,
        }

    def tried_at(self, host: str, port: int, patience: float = 3.0) -> str:
        """What is there: "same" secret, "other" secret (or no Meridian), or "nobody" who answers."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname = False
        context.load_verify_locations(cadata=self.authority)
        context.load_cert_chain(self.path)
        try:
            with (
                socket.create_connection((host, port), patience) as bare,
                context.wrap_socket(bare, server_hostname=None),
            ):
                return "same"
        except ssl.SSLError:
            return "other"
        except OSError:
            return "nobody"


def make_secret(path: Path) -> LabSecret:
    """Make a secret and write its file, readable by its owner only; raises LabError or OSError."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

    def certificate(
        name: str, key: ec.EllipticCurvePrivateKey, signer: ec.EllipticCurvePrivateKey, *, authority: bool
    ) -> str:
        names = [
            x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, each)]) for each in (name, "Meridian lab authority")
        ]
        usage = dict.fromkeys(
            (
                "content_commitment",
                "key_encipherment",
                "data_encipherment",
                "key_agreement",
                "encipher_only",
                "decipher_only",
            ),
            False,
        )
        made = (
            x509.CertificateBuilder(names[1], names[0], key.public_key(), x509.random_serial_number(), _FROM, _UNTIL)
            .add_extension(x509.BasicConstraints(authority, 0 if authority else None), True)
            .add_extension(
                x509.KeyUsage(digital_signature=not authority, key_cert_sign=authority, crl_sign=authority, **usage),
                True,
            )
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), False)
            .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(signer.public_key()), False)
        )
        if not authority:
            uses = [ExtendedKeyUsageOID.SERVER_AUTH, ExtendedKeyUsageOID.CLIENT_AUTH]
            made = made.add_extension(x509.ExtendedKeyUsage(uses), False)
            made = made.add_extension(x509.SubjectAlternativeName([x509.DNSName("lab.meridian")]), False)
        return made.sign(signer, hashes.SHA256()).public_bytes(serialization.Encoding.PEM).decode()

    signer, key = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
    plain = (serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    parts = [
        key.private_bytes(*plain).decode(),
        certificate("Meridian lab", key, signer, authority=False),
        certificate("Meridian lab authority", signer, signer, authority=True),
    ]
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        raise LabError(f"{path} is there already: choose another name, or use it as it is.") from None
    with os.fdopen(handle, "w", encoding="ascii") as file:
        file.write(_ABOUT + "".join(parts))
        file.flush()
        os.fsync(file.fileno())
    return read_secret(path)


def read_secret(path: Path) -> LabSecret:
    """The secret in a file; raises LabError when there is none, or when others can read it."""
    try:
        text = path.read_text(encoding="ascii")
        mode = path.stat().st_mode & 0o777
    except FileNotFoundError:
        raise LabError(f"There is no secret {path}: make one with `python main.py study secret {path}`.") from None
    except UnicodeDecodeError:
        text, mode = "", 0o600
    except OSError as error:
        raise LabError(f"{path} cannot be read ({error.strerror}): allow it.") from None
    if sys.platform != "win32" and mode & 0o077:
        raise LabError(f"{path} can be read by others on this machine: forbid it with `chmod 600 {path}`.")
    parts = [(found[1], found[0]) for found in _PEM.finditer(text)]
    if [kind for kind, _ in parts] != ["PRIVATE KEY", "CERTIFICATE", "CERTIFICATE"]:
        raise LabError(f"{path} is no secret of a lab: make one with `python main.py study secret`, and copy it whole.")
    return LabSecret(path, *(pem for _, pem in parts))
