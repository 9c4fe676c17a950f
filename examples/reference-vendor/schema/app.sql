-- What the application needs beside the records: who may log in, what happened to a dossier, what was sent out. No
-- database role of a user has any right on this schema.

CREATE SCHEMA IF NOT EXISTS app;

CREATE TABLE IF NOT EXISTS app.gebruiker (
  gebruikersnaam text PRIMARY KEY,
  rol text NOT NULL,
  werkgever text NOT NULL,
  werknemer text,
  database_login text NOT NULL UNIQUE,
  wachtwoord text NOT NULL,
  totp_geheim text NOT NULL,
  laatste_tijdvak bigint NOT NULL DEFAULT 0
);

CREATE TABLE IF NOT EXISTS app.sessie (
  token_hash text PRIMARY KEY,
  gebruikersnaam text NOT NULL REFERENCES app.gebruiker (gebruikersnaam) ON DELETE CASCADE,
  verloopt_op timestamptz NOT NULL
);

-- The employer's personnel register: to whom a new case belongs.
CREATE TABLE IF NOT EXISTS app.personeel (
  werkgever text NOT NULL,
  werknemer text NOT NULL,
  naam text NOT NULL,
  PRIMARY KEY (werkgever, werknemer, naam)
);

-- A dossier is named by the id of its case. Without a foreign key: a term may run on after the case is gone.
CREATE TABLE IF NOT EXISTS app.gebeurtenis (
  dossier uuid NOT NULL,
  gebeurtenis text NOT NULL,
  datum date NOT NULL,
  PRIMARY KEY (dossier, gebeurtenis)
);

CREATE TABLE IF NOT EXISTS app.feit (
  dossier uuid NOT NULL,
  feit text NOT NULL,
  waarde boolean NOT NULL,
  PRIMARY KEY (dossier, feit)
);

CREATE TABLE IF NOT EXISTS app.bericht (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  volgnummer bigint GENERATED ALWAYS AS IDENTITY,
  dossier uuid NOT NULL,
  aan text NOT NULL,
  soort text NOT NULL,
  inhoud json NOT NULL
);
