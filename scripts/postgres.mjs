// @ts-check
// A PostgreSQL server for the tests, private to them: in a temporary folder, on loopback, gone
// afterwards. It has the two roles that docs/decisions/0010 asks for.
import { execFileSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import pg from 'pg'

/** The folder of `initdb` and `pg_ctl`, the newest one found; `undefined` where there is none. */
export function findPostgres() {
  const inPath = (process.env.PATH ?? '').split(delimiter)
  return [...debianFolders(), ...inPath].find((dir) =>
    ['initdb', 'pg_ctl', 'postgres'].every((name) => existsSync(join(dir, name))),
  )
}

function debianFolders() {
  const home = '/usr/lib/postgresql'
  if (!existsSync(home)) return []
  const versions = readdirSync(home)
    .map(Number)
    .filter((version) => version >= 15)
  return versions.sort((a, b) => b - a).map((version) => join(home, String(version), 'bin'))
}

/**
 * Starts a server. `admin`, `owner` and `app` give the address of a database for the superuser, for
 * the role of the migrations, and for the role the application logs in as.
 *
 * @param {string} bin what {@link findPostgres} found
 */
export async function startPostgres(bin) {
  const dir = mkdtempSync(join(tmpdir(), 'fairwind-postgres-'))
  const port = await freePort()
  const cluster = clusterIn(bin, dir, port)
  /** @param {string} user */
  const urlOf = (user) => (/** @type {string} */ database) =>
    `postgres://${user}:${password}@127.0.0.1:${port}/${database}`
  cluster.start()
  await query(urlOf('postgres')('postgres'), roles)
  return {
    port,
    admin: urlOf('postgres'),
    owner: urlOf('fairwind_owner'),
    app: urlOf('fairwind_app'),
    /** A new, empty database. @param {string} name */
    createDatabase: (name) =>
      query(urlOf('postgres')('postgres'), `create database ${name} owner fairwind_owner`),
    /** Brings a stopped server back. */
    start: cluster.start,
    /** Turns it into a standby, which answers questions and takes no changes. */
    becomeStandby: cluster.becomeStandby,
    /** Stops it the hard way, as a crash would. */
    crash: () => cluster.stop('immediate'),
    remove() {
      cluster.stop('immediate')
      rmSync(dir, { recursive: true, force: true })
    },
  }
}

const password = 'only-for-tests'

const roles = `
  create role fairwind_owner login password '${password}' createrole;
  create role fairwind_app login password '${password}' noinherit`

/**
 * @param {string} bin
 * @param {string} dir
 * @param {number} port
 */
function clusterIn(bin, dir, port) {
  const data = join(dir, 'data')
  const as = userFor(dir)
  /** @param {string} program @param {string[]} args */
  const run = (program, ...args) =>
    execFileSync(join(bin, program), args, { ...as, cwd: dir, stdio: ['ignore', 'ignore', 'pipe'] })
  writeFileSync(join(dir, 'password'), password)
  const safe = ['--auth=scram-sha-256', '--encoding=UTF8', '--locale=C', '--no-sync']
  run('initdb', '-D', data, '-U', 'postgres', `--pwfile=${join(dir, 'password')}`, ...safe)
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off`
  const start = () =>
    run('pg_ctl', '-D', data, '-w', '-l', join(dir, 'log'), '-o', options, 'start')
  const stop = (/** @type {string} */ mode) => {
    if (existsSync(join(data, 'postmaster.pid'))) run('pg_ctl', '-D', data, '-m', mode, 'stop')
  }
  return {
    start,
    stop,
    becomeStandby() {
      stop('fast')
      writeFileSync(join(data, 'standby.signal'), '')
      start()
    },
  }
}

/** PostgreSQL refuses to run as root, so root lends the folder to its user, or to nobody. @param {string} dir */
function userFor(dir) {
  if (process.getuid?.() !== 0) return {}
  const [uid, gid] = ['-u', '-g'].map((flag) => idOf('postgres', flag) ?? idOf('nobody', flag))
  if (uid === undefined || gid === undefined) throw new Error('There is no user to run PostgreSQL')
  chownSync(dir, uid, gid)
  return { uid, gid }
}

/** @param {string} user @param {string} flag */
function idOf(user, flag) {
  try {
    return Number(execFileSync('id', [flag, user], { stdio: ['ignore', 'pipe', 'ignore'] }))
  } catch {
    return undefined
  }
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = /** @type {import('node:net').AddressInfo} */ (server.address())
      server.close(() => resolve(address.port))
    })
  })
}

/** @param {string} url @param {string} text */
async function query(url, text) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(text).finally(() => client.end())
}
