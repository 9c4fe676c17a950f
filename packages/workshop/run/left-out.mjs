/** What some tests need from outside, by the variable that offers it. */
const offers = [
  { variable: 'VERZUIMSPEC_POSTGRES_URL', needs: 'a PostgreSQL server' },
  { variable: 'VERZUIMSPEC_MARIADB_URL', needs: 'a MariaDB server' },
  { variable: 'VERZUIMSPEC_CHROMIUM', needs: 'a Chromium browser' },
]

/**
 * Says which tests cannot run here and which variable would make them run.
 *
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {readonly string[]} one line each; empty when nothing is left out
 */
export function listLeftOut(env) {
  return offers
    .filter(({ variable }) => !env[variable])
    .map(({ variable, needs }) => `left out: tests that need ${needs}; set ${variable} to run them`)
}
