import { exportPKCS8, exportSPKI, generateKeyPair } from 'jose'

/** A new Ed25519 key pair in PEM. The private key signs certificates: keep it out of the vendor's own CI. */
export async function makeKeyPair(): Promise<{ readonly privateKey: string; readonly publicKey: string }> {
  const { privateKey, publicKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true })
  return Object.freeze({ privateKey: await exportPKCS8(privateKey), publicKey: await exportSPKI(publicKey) })
}
