import { MissingSecretError } from './missing-secret-error.js'
import type { Login, Secrets, Target } from './target.js'

type Environment = Readonly<Record<string, string | undefined>>

const missingNames = (login: Login, env: Environment): string[] =>
  [login.passwordEnv, login.totpSecretEnv].filter((name) => (env[name] ?? '') === '')

/**
 * Takes the secrets of every login from the environment, so that none stands in a file or on a command line.
 *
 * @throws MissingSecretError naming each variable that is not set; never its value
 * @example
 * readSecrets(target, { WG_PW: 'x', WG_TOTP: 'JBSWY3DPEHPK3PXP' }, 'target.yaml').werkgever.password // 'x'
 */
export function readSecrets(target: Target, env: Environment, file: string): Readonly<Record<string, Secrets>> {
  const missing = Object.entries(target.logins).flatMap(([role, login]) =>
    missingNames(login, env).map(
      (name) =>
        `the environment variable ${name} of login \`${role}\` is not set; expected its secret; set it before the run`,
    ),
  )
  if (missing.length > 0) throw new MissingSecretError(missing.map((finding) => `${file}: ${finding}`).join('\n'))
  return Object.freeze(
    Object.fromEntries(
      Object.entries(target.logins).map(([role, login]) => [
        role,
        Object.freeze({ password: env[login.passwordEnv] ?? '', totpSecret: env[login.totpSecretEnv] ?? '' }),
      ]),
    ),
  )
}
