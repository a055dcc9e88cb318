import 'reflect-metadata'
import { webcrypto } from 'node:crypto'
import { createSecureContext, type SecureContext } from 'node:tls'
import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  type Extension,
  KeyUsageFlags,
  KeyUsagesExtension,
  SubjectAlternativeNameExtension,
  SubjectKeyIdentifierExtension,
  type X509Certificate,
  X509CertificateGenerator,
} from '@peculiar/x509'

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' }
const day = 86_400_000

/** A certificate authority: its key never leaves the process. */
export interface Authority {
  /** PEM of the root. */
  readonly certificate: string
  /** A leaf for this host, minted at the first question and kept. */
  readonly contextFor: (host: string) => Promise<SecureContext>
}

let shared: Promise<Authority> | undefined

/** One for all kernels of this process: where many are started, keys and certificates would take more of its time than all else. */
export function sharedAuthority(): Promise<Authority> {
  shared ??= createAuthority()
  return shared
}

export async function createAuthority(): Promise<Authority> {
  const issuer = await createRoot()
  const leafKeys = await generateKeys()
  const key = await privatePem(leafKeys)
  const contexts = new Map<string, Promise<SecureContext>>()
  const mint = async (host: string) => {
    const leaf = await createLeaf(host, leafKeys, issuer)
    return createSecureContext({ key, cert: `${leaf.toString('pem')}\n${issuer.root.toString('pem')}` })
  }
  return {
    certificate: `${issuer.root.toString('pem')}\n`,
    contextFor: (host) => {
      const context = contexts.get(host) ?? mint(host)
      contexts.set(host, context)
      return context
    },
  }
}

type Keys = webcrypto.CryptoKeyPair

interface Issuer {
  readonly root: X509Certificate
  readonly keys: Keys
}

const generateKeys = (): Promise<Keys> => webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])

async function privatePem({ privateKey }: Keys): Promise<string> {
  const der = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', privateKey))
  return `-----BEGIN PRIVATE KEY-----\n${der.toString('base64').replace(/.{64}/g, '$&\n')}\n-----END PRIVATE KEY-----\n`
}

async function createRoot(): Promise<Issuer> {
  const keys = await generateKeys()
  const root = await X509CertificateGenerator.createSelfSigned({
    ...validity(),
    name: 'CN=Tandem local clouds',
    keys,
    signingAlgorithm: algorithm,
    extensions: [
      new BasicConstraintsExtension(true, undefined, true),
      new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
      await SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  })
  return { root, keys }
}

async function createLeaf(host: string, keys: Keys, issuer: Issuer): Promise<X509Certificate> {
  return X509CertificateGenerator.create({
    ...validity(),
    // A common name holds 64 characters at most; clients read the alternative name.
    subject: host.length <= 64 ? `CN=${host}` : 'CN=local clouds',
    issuer: issuer.root.subject,
    publicKey: keys.publicKey,
    signingKey: issuer.keys.privateKey,
    signingAlgorithm: algorithm,
    extensions: await leafExtensions(host, keys, issuer),
  })
}

// Python 3.13 and later insist on the key identifiers (VERIFY_X509_STRICT).
async function leafExtensions(host: string, keys: Keys, issuer: Issuer): Promise<Extension[]> {
  return [
    new BasicConstraintsExtension(false, undefined, true),
    new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
    new ExtendedKeyUsageExtension([ExtendedKeyUsage.serverAuth]),
    new SubjectAlternativeNameExtension([{ type: /^[\d.]+$|:/.test(host) ? 'ip' : 'dns', value: host }]),
    await SubjectKeyIdentifierExtension.create(keys.publicKey),
    await AuthorityKeyIdentifierExtension.create(issuer.keys.publicKey),
  ]
}

function validity(): { notBefore: Date; notAfter: Date; serialNumber: string } {
  const now = Date.now()
  const serial = webcrypto.getRandomValues(Buffer.alloc(15))
  return {
    notBefore: new Date(now - day),
    notAfter: new Date(now + 30 * day),
    serialNumber: `01${serial.toString('hex')}`,
  }
}
