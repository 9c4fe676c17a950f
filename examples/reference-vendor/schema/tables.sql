-- The records this vendor keeps: its own tables, written by hand, one per kind of record. Who sees and writes which
-- column and row is not said here but in generated/postgresql, which is applied on top.

CREATE SCHEMA IF NOT EXISTS vz;

CREATE TABLE IF NOT EXISTS vz.verzuimgeval (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  werkgever_id text NOT NULL,
  werknemer_id text NOT NULL,
  naam text NOT NULL,
  adres text,
  eerste_ziektedag date NOT NULL,
  datum_gedeeltelijk_herstel date,
  datum_herstel date,
  bewaren_tot date
);
CREATE INDEX IF NOT EXISTS verzuimgeval_van ON vz.verzuimgeval (werkgever_id, werknemer_id);

CREATE TABLE IF NOT EXISTS vz.ziekmelding (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  werkgever_id text NOT NULL,
  werknemer_id text NOT NULL,
  verzuimgeval_id uuid NOT NULL REFERENCES vz.verzuimgeval (id),
  datum_ziekmelding date NOT NULL,
  telefoonnummer text,
  verpleegadres text,
  verblijf_in_zorginstelling boolean,
  vermoedelijke_duur text,
  lopende_afspraken_en_werkzaamheden text,
  vangnet_ja_nee boolean,
  arbeidsongeval_ja_nee boolean,
  verkeersongeval_regres_ja_nee boolean,
  bewaren_tot date
);
CREATE INDEX IF NOT EXISTS ziekmelding_van ON vz.ziekmelding (werkgever_id, verzuimgeval_id);

CREATE TABLE IF NOT EXISTS vz.oordeel_bedrijfsarts (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  werkgever_id text NOT NULL,
  werknemer_id text NOT NULL,
  verzuimgeval_id uuid NOT NULL REFERENCES vz.verzuimgeval (id),
  belastbaarheid text NOT NULL,
  vermoedelijke_duur text,
  arbeidsongeschiktheidspercentage numeric,
  advies_aanpassingen text,
  advies_werkvoorzieningen text,
  advies_interventie text,
  bewaren_tot date
);
CREATE INDEX IF NOT EXISTS oordeel_bedrijfsarts_van ON vz.oordeel_bedrijfsarts (werkgever_id, verzuimgeval_id);

CREATE TABLE IF NOT EXISTS vz.claimdossier (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  werkgever_id text NOT NULL,
  werknemer_id text NOT NULL,
  verzuimgeval_id uuid NOT NULL REFERENCES vz.verzuimgeval (id),
  naam text NOT NULL,
  adres text,
  loongegevens numeric,
  eerste_ziektedag date NOT NULL,
  datum_gedeeltelijk_herstel date,
  datum_herstel date,
  vermoedelijke_duur text,
  arbeidsongeschiktheidspercentage numeric,
  loonwaarde numeric,
  opbouwschema text,
  schadeloosstelling_ja_nee boolean,
  loonopschorting_of_loonstop boolean,
  interventie_ingezet boolean,
  interventie_datum date,
  plan_van_aanpak_opgesteld boolean,
  activiteiten_plan_van_aanpak_uitgevoerd boolean,
  tijdigheid_re_integratie_inspanningen boolean,
  bewaren_tot date
);
CREATE INDEX IF NOT EXISTS claimdossier_van ON vz.claimdossier (werkgever_id, verzuimgeval_id);

-- No foreign key: the doctor keeps the medical file for twenty years, long after the employer's case is gone.
CREATE TABLE IF NOT EXISTS vz.medisch_dossier (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  werkgever_id text NOT NULL,
  werknemer_id text NOT NULL,
  verzuimgeval_id uuid NOT NULL,
  diagnose text,
  aard_ziekte text,
  oorzaak_ziekte text,
  klachten text,
  behandeling text,
  afspraken_behandelaars text,
  waarnemingen_bedrijfsarts text,
  situationele_problemen text,
  probleemanalyse text,
  interventie_inhoud text,
  vangnet_welke text,
  zorginstelling_naam text,
  bewaren_tot date
);
CREATE INDEX IF NOT EXISTS medisch_dossier_van ON vz.medisch_dossier (werkgever_id, verzuimgeval_id);
