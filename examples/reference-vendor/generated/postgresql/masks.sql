-- Column masks. Generated from norm base 0.1.0 as of 2026-11-01, by @verzuimspec/generate-postgresql. Do not edit.
-- Run as a superuser, after your tables are there and again whenever this file or a table changes:
--   psql -v ON_ERROR_STOP=1 -f masks.sql
-- What follows a `--` on a line of a grant, view or policy is the datum and the norms the line rests on.

BEGIN;
SET LOCAL search_path = pg_catalog, pg_temp;
SET LOCAL client_min_messages = warning;

DO $$
DECLARE
  version int := current_setting('server_version_num')::int;
BEGIN
  IF version < 150000 THEN
    RAISE EXCEPTION 'PostgreSQL % has no views that run with the rights of who asks; expected 15 or later; upgrade first',
      current_setting('server_version');
  END IF;
  -- Before these releases the statistics of hidden rows could be read (CVE-2025-8713).
  IF version < 150014 OR version BETWEEN 160000 AND 160009 OR version BETWEEN 170000 AND 170005 THEN
    RAISE WARNING 'PostgreSQL % lets out statistics of hidden rows; expected 15.14, 16.10, 17.6 or later; upgrade it',
      current_setting('server_version');
  END IF;
  PERFORM pg_advisory_xact_lock(hashtext('verzuimspec vz'));
END $$;

-- Roles nobody logs in with. A role or schema of the same name that these masks did not make is left alone.
DO $$
DECLARE
  mark text := 'verzuimspec vz';
  own text;
BEGIN
  FOREACH own IN ARRAY ARRAY[
    'vz_owner',
    'vz_bedrijfsarts',
    'vz_claimbeoordelaar',
    'vz_systeembeheerder_werkgever',
    'vz_werkgever',
    'vz_werknemer',
    'vz_bewaartermijn'
  ] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles r WHERE r.rolname = own) THEN
      EXECUTE format('CREATE ROLE %I', own);
      EXECUTE format('COMMENT ON ROLE %I IS %L', own, mark);
    ELSIF NOT EXISTS (SELECT FROM pg_roles r WHERE r.rolname = own AND shobj_description(r.oid, 'pg_authid') = mark) THEN
      RAISE EXCEPTION 'role % is there but not made by these masks; expected the name to be free; choose another prefix', own;
    END IF;
    EXECUTE format('ALTER ROLE %I NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS', own);
  END LOOP;
  FOREACH own IN ARRAY ARRAY[
    'vz_ctx',
    'vz_bedrijfsarts',
    'vz_claimbeoordelaar',
    'vz_systeembeheerder_werkgever',
    'vz_werkgever',
    'vz_werknemer',
    'vz_bewaartermijn'
  ] LOOP
    IF NOT EXISTS (SELECT FROM pg_namespace n WHERE n.nspname = own) THEN
      EXECUTE format('CREATE SCHEMA %I', own);
      EXECUTE format('COMMENT ON SCHEMA %I IS %L', own, mark);
    ELSIF NOT EXISTS (SELECT FROM pg_namespace n WHERE n.nspname = own AND obj_description(n.oid, 'pg_namespace') = mark) THEN
      RAISE EXCEPTION 'schema % is there but not made by these masks; expected the name to be free; choose another prefix', own;
    END IF;
    EXECUTE format('ALTER SCHEMA %I OWNER TO %I', own, 'vz_owner');
  END LOOP;
END $$;

REVOKE ALL ON SCHEMA vz_ctx, vz_bedrijfsarts, vz_claimbeoordelaar, vz_systeembeheerder_werkgever, vz_werkgever, vz_werknemer, vz_bewaartermijn
  FROM PUBLIC, vz_bedrijfsarts, vz_claimbeoordelaar, vz_systeembeheerder_werkgever, vz_werkgever, vz_werknemer, vz_bewaartermijn;
GRANT USAGE ON SCHEMA vz_bedrijfsarts TO vz_bedrijfsarts; -- wet-big/88
GRANT USAGE ON SCHEMA vz_claimbeoordelaar TO vz_claimbeoordelaar; -- handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a, handleiding-2015/2-begrippen/claimbeoordelaar, handleiding-2015/2-begrippen/verzuimverzekeraar
GRANT USAGE ON SCHEMA vz_werkgever TO vz_werkgever; -- ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt, ap-2016/5-2-2-werkgever/medewerker-niet-meer-dan-werkgever
GRANT USAGE ON SCHEMA vz_werknemer TO vz_werknemer; -- avg/15
GRANT USAGE ON SCHEMA vz_bewaartermijn TO vz_bewaartermijn;

-- One login acts in one role for one tenant, and when that role is the employee, as one subject.
CREATE TABLE IF NOT EXISTS vz_ctx.login (
  login name PRIMARY KEY,
  rol text NOT NULL,
  tenant text NOT NULL,
  subject text
);
CREATE OR REPLACE VIEW vz_ctx.mij WITH (security_barrier = true) AS
  SELECT l.rol, l.tenant, l.subject FROM vz_ctx.login l WHERE l.login = CURRENT_USER;
COMMENT ON VIEW vz_ctx.mij IS 'verzuimspec 5e79d5925f7d';
ALTER TABLE vz_ctx.login OWNER TO vz_owner;
ALTER VIEW vz_ctx.mij OWNER TO vz_owner;
REVOKE ALL ON vz_ctx.login, vz_ctx.mij FROM PUBLIC, vz_bedrijfsarts, vz_claimbeoordelaar, vz_systeembeheerder_werkgever, vz_werkgever, vz_werknemer, vz_bewaartermijn;
GRANT SELECT ON vz_ctx.mij TO vz_bedrijfsarts, vz_werkgever, vz_werknemer, vz_claimbeoordelaar;

DO $$
DECLARE
  tables regclass[] := ARRAY[
    'vz.verzuimgeval',
    'vz.ziekmelding',
    'vz.oordeel_bedrijfsarts',
    'vz.claimdossier',
    'vz.medisch_dossier'
  ]::regclass[];
  found record;
BEGIN
  FOR found IN
    SELECT p.polname, p.polrelid::regclass AS relation FROM pg_policy p
    WHERE p.polrelid = ANY (tables) AND obj_description(p.oid, 'pg_policy') LIKE 'verzuimspec %'
  LOOP
    EXECUTE format('DROP POLICY %I ON %s', found.polname, found.relation);
  END LOOP;
  FOR found IN
    SELECT p.polname, p.polrelid::regclass AS relation FROM pg_policy p
    WHERE p.polrelid = ANY (tables) AND p.polpermissive AND EXISTS (
      SELECT FROM unnest(p.polroles) AS grantee
      WHERE grantee = 0 OR shobj_description(grantee, 'pg_authid') = 'verzuimspec vz'
    )
  LOOP
    RAISE EXCEPTION 'policy % on % lets masked roles through; expected none but those of the masks; drop it or make it restrictive',
      found.polname, found.relation;
  END LOOP;
  FOR found IN
    SELECT c.oid::regclass AS relation FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind = 'v' AND n.nspname = ANY (ARRAY[
      'vz_bedrijfsarts',
      'vz_claimbeoordelaar',
      'vz_systeembeheerder_werkgever',
      'vz_werkgever',
      'vz_werknemer',
      'vz_bewaartermijn'
    ])
  LOOP
    EXECUTE format('DROP VIEW %s', found.relation);
  END LOOP;
  FOR found IN
    SELECT r.rolname, relation FROM pg_roles r, unnest(tables) AS relation
    WHERE shobj_description(r.oid, 'pg_authid') = 'verzuimspec vz' AND r.rolname <> 'vz_owner'
  LOOP
    EXECUTE format('REVOKE ALL ON %s FROM %I', found.relation, found.rolname);
  END LOOP;
END $$;

REVOKE ALL ON SCHEMA vz FROM PUBLIC, vz_bedrijfsarts, vz_claimbeoordelaar, vz_systeembeheerder_werkgever, vz_werkgever, vz_werknemer, vz_bewaartermijn;
GRANT USAGE ON SCHEMA vz TO vz_owner;

-- vz.verzuimgeval (verzuimgeval)
ALTER TABLE vz.verzuimgeval OWNER TO vz_owner;
ALTER TABLE vz.verzuimgeval ENABLE ROW LEVEL SECURITY; -- ap-boete-cpa/open-bestand, avg/5-1-f, avg/25, cbp-onderzoek-2005/samenvatting/niet-alle-medewerkers-alle-dossiers, cbp-onderzoek-2005/samenvatting/toegang-naar-functie-en-taak, ap-2016/5-4-verzuimsystemen/inzien-onmogelijk-maken, cbp-brief-2015/beveiliging/inzien-onmogelijk-maken, handleiding-2015/7-1-verzekeraar/alleen-bevoegden-bij-gegevens, handleiding-2015/8-vragen-13-tot-16/13-agent-toegang-bevoegden, ap-2016/2-juridisch-kader/passende-maatregelen, nvab-2019/3-1-toegang-dossier/afgeschermd, nvab-2019/bijlage-3-contract/dossiers-inrichting-geborgd
ALTER TABLE vz.verzuimgeval FORCE ROW LEVEL SECURITY; -- ap-boete-cpa/open-bestand, avg/5-1-f, avg/25, cbp-onderzoek-2005/samenvatting/niet-alle-medewerkers-alle-dossiers, cbp-onderzoek-2005/samenvatting/toegang-naar-functie-en-taak, ap-2016/5-4-verzuimsystemen/inzien-onmogelijk-maken, cbp-brief-2015/beveiliging/inzien-onmogelijk-maken, handleiding-2015/7-1-verzekeraar/alleen-bevoegden-bij-gegevens, handleiding-2015/8-vragen-13-tot-16/13-agent-toegang-bevoegden, ap-2016/2-juridisch-kader/passende-maatregelen, nvab-2019/3-1-toegang-dossier/afgeschermd, nvab-2019/bijlage-3-contract/dossiers-inrichting-geborgd
REVOKE ALL ON vz.verzuimgeval FROM PUBLIC, vz_bedrijfsarts, vz_claimbeoordelaar, vz_systeembeheerder_werkgever, vz_werkgever, vz_werknemer, vz_bewaartermijn; -- ap-boete-cpa/open-bestand, avg/5-1-f, avg/25, cbp-onderzoek-2005/samenvatting/niet-alle-medewerkers-alle-dossiers, cbp-onderzoek-2005/samenvatting/toegang-naar-functie-en-taak, ap-2016/5-4-verzuimsystemen/inzien-onmogelijk-maken, cbp-brief-2015/beveiliging/inzien-onmogelijk-maken, handleiding-2015/7-1-verzekeraar/alleen-bevoegden-bij-gegevens, handleiding-2015/8-vragen-13-tot-16/13-agent-toegang-bevoegden, ap-2016/2-juridisch-kader/passende-maatregelen, nvab-2019/3-1-toegang-dossier/afgeschermd, nvab-2019/bijlage-3-contract/dossiers-inrichting-geborgd

CREATE VIEW vz_bedrijfsarts.verzuimgeval WITH (security_invoker = true) AS SELECT
  id, -- structural
  werkgever_id, -- structural
  werknemer_id, -- structural
  naam, -- naam: handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles, handleiding-2015/3-categorieen/categorie-b, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel, handleiding-2015/7-2-arbodienst-en-re-integratiebedrijf/bedrijfsarts-a-b-c-naar-doel, handleiding-2015/4-wet-en-regelgeving/categorie-alleen-voor-verkrijgingsdoel, handleiding-2015/4-wet-en-regelgeving/categorie-noodzakelijk-voor-doel, handleiding-2015/4-wet-en-regelgeving/categorie-proportioneel, handleiding-2015/4-wet-en-regelgeving/gebruik-naar-bestemming, handleiding-2015/6-1-wie-mag-wat/steeds-doel-noodzaak-en-maat, handleiding-2015/6-1-wie-mag-wat/bedrijfsarts-a, handleiding-2015/3-categorieen/a-voor-bedrijfsarts
  adres, -- adres: handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles, handleiding-2015/3-categorieen/categorie-b, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel, handleiding-2015/7-2-arbodienst-en-re-integratiebedrijf/bedrijfsarts-a-b-c-naar-doel, handleiding-2015/4-wet-en-regelgeving/categorie-alleen-voor-verkrijgingsdoel, handleiding-2015/4-wet-en-regelgeving/categorie-noodzakelijk-voor-doel, handleiding-2015/4-wet-en-regelgeving/categorie-proportioneel, handleiding-2015/4-wet-en-regelgeving/gebruik-naar-bestemming, handleiding-2015/6-1-wie-mag-wat/steeds-doel-noodzaak-en-maat, handleiding-2015/6-1-wie-mag-wat/bedrijfsarts-a, handleiding-2015/3-categorieen/a-voor-bedrijfsarts
  eerste_ziektedag, -- eerste-ziektedag: handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles, handleiding-2015/3-categorieen/categorie-b, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel, handleiding-2015/7-2-arbodienst-en-re-integratiebedrijf/bedrijfsarts-a-b-c-naar-doel, handleiding-2015/4-wet-en-regelgeving/categorie-alleen-voor-verkrijgingsdoel, handleiding-2015/4-wet-en-regelgeving/categorie-noodzakelijk-voor-doel, handleiding-2015/4-wet-en-regelgeving/categorie-proportioneel, handleiding-2015/4-wet-en-regelgeving/gebruik-naar-bestemming, handleiding-2015/6-1-wie-mag-wat/steeds-doel-noodzaak-en-maat, handleiding-2015/6-1-wie-mag-wat/bedrijfsarts-a, handleiding-2015/3-categorieen/a-voor-bedrijfsarts
  datum_gedeeltelijk_herstel, -- datum-gedeeltelijk-herstel: handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles, handleiding-2015/3-categorieen/categorie-b, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel, handleiding-2015/7-2-arbodienst-en-re-integratiebedrijf/bedrijfsarts-a-b-c-naar-doel, handleiding-2015/4-wet-en-regelgeving/categorie-alleen-voor-verkrijgingsdoel, handleiding-2015/4-wet-en-regelgeving/categorie-noodzakelijk-voor-doel, handleiding-2015/4-wet-en-regelgeving/categorie-proportioneel, handleiding-2015/4-wet-en-regelgeving/gebruik-naar-bestemming, handleiding-2015/6-1-wie-mag-wat/steeds-doel-noodzaak-en-maat, handleiding-2015/6-1-wie-mag-wat/bedrijfsarts-a, handleiding-2015/3-categorieen/a-voor-bedrijfsarts
  datum_herstel -- datum-herstel: handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles, handleiding-2015/3-categorieen/categorie-b, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel, handleiding-2015/7-2-arbodienst-en-re-integratiebedrijf/bedrijfsarts-a-b-c-naar-doel, handleiding-2015/4-wet-en-regelgeving/categorie-alleen-voor-verkrijgingsdoel, handleiding-2015/4-wet-en-regelgeving/categorie-noodzakelijk-voor-doel, handleiding-2015/4-wet-en-regelgeving/categorie-proportioneel, handleiding-2015/4-wet-en-regelgeving/gebruik-naar-bestemming, handleiding-2015/6-1-wie-mag-wat/steeds-doel-noodzaak-en-maat, handleiding-2015/6-1-wie-mag-wat/bedrijfsarts-a, handleiding-2015/3-categorieen/a-voor-bedrijfsarts
FROM vz.verzuimgeval;
ALTER VIEW vz_bedrijfsarts.verzuimgeval OWNER TO vz_owner;
COMMENT ON VIEW vz_bedrijfsarts.verzuimgeval IS 'verzuimspec 757d977161bf';

GRANT SELECT (
  id, werkgever_id, werknemer_id, -- structural
  naam, adres, eerste_ziektedag, datum_gedeeltelijk_herstel, datum_herstel -- handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles, handleiding-2015/3-categorieen/categorie-b, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel, handleiding-2015/7-2-arbodienst-en-re-integratiebedrijf/bedrijfsarts-a-b-c-naar-doel, handleiding-2015/4-wet-en-regelgeving/categorie-alleen-voor-verkrijgingsdoel, handleiding-2015/4-wet-en-regelgeving/categorie-noodzakelijk-voor-doel, handleiding-2015/4-wet-en-regelgeving/categorie-proportioneel, handleiding-2015/4-wet-en-regelgeving/gebruik-naar-bestemming, handleiding-2015/6-1-wie-mag-wat/steeds-doel-noodzaak-en-maat, handleiding-2015/6-1-wie-mag-wat/bedrijfsarts-a, handleiding-2015/3-categorieen/a-voor-bedrijfsarts
) ON vz.verzuimgeval, vz_bedrijfsarts.verzuimgeval TO vz_bedrijfsarts;

CREATE POLICY bedrijfsarts_r ON vz.verzuimgeval FOR SELECT TO vz_bedrijfsarts -- wet-big/88, ap-2016/6-bewaartermijnen/administratieve-gegevens
  USING (
    werkgever_id = (SELECT mij.tenant FROM vz_ctx.mij WHERE mij.rol = 'bedrijfsarts')
  );
COMMENT ON POLICY bedrijfsarts_r ON vz.verzuimgeval IS 'verzuimspec 1bed7bc3b68b';

CREATE VIEW vz_werkgever.verzuimgeval WITH (security_invoker = true) AS SELECT
  id, -- structural
  werkgever_id, -- structural
  werknemer_id, -- structural
  naam, -- naam: handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/6-bewaartermijnen/administratieve-gegevens, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens, ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst
  adres, -- adres: ap-2016/4-ziekmelding/telefoonnummer-en-verpleegadres, ap-2016/4-ziekmelding/bereikbaar-voor-controle, cbp-brief-2015/beveiliging/telefoonnummer-en-verpleegadres, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-telefoonnummer, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-verpleegadres, handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/6-bewaartermijnen/administratieve-gegevens, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens, ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst
  eerste_ziektedag, -- eerste-ziektedag: handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, handleiding-2015/5-proces/dossier-verloop-verzuim, handleiding-2015/5-proces/dossier-bij-dreigend-langdurig-verzuim, ap-2016/6-bewaartermijnen/administratieve-gegevens, handleiding-2015/6-2-informatiestromen/werknemer-geeft-data-door, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens, ap-2016/2-juridisch-kader/uitzondering-wettelijke-aanspraken, ap-2016/2-juridisch-kader/uitzondering-cao-aanspraken, ap-2016/2-juridisch-kader/gegevens-voor-recht-op-loon, ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst, ap-2016/4-ziekmelding/beperkt-aantal-vragen, uavg/30-1-a, avg/6-1-c, rb-abrona-2016/alleen-ziek, nvab-2019/3-4-situaties/b-ii-feit-van-arbeidsongeschiktheid, nvab-2019/3-4-situaties/b-ii-periode-van-arbeidsongeschiktheid
  datum_gedeeltelijk_herstel, -- datum-gedeeltelijk-herstel: handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, handleiding-2015/5-proces/dossier-verloop-verzuim, handleiding-2015/5-proces/dossier-bij-dreigend-langdurig-verzuim, ap-2016/6-bewaartermijnen/administratieve-gegevens, handleiding-2015/6-2-informatiestromen/werknemer-geeft-data-door, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens, ap-2016/2-juridisch-kader/uitzondering-wettelijke-aanspraken, ap-2016/2-juridisch-kader/uitzondering-cao-aanspraken, ap-2016/2-juridisch-kader/gegevens-voor-recht-op-loon, ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst, ap-2016/4-ziekmelding/beperkt-aantal-vragen, uavg/30-1-a, avg/6-1-c, rb-abrona-2016/alleen-ziek, nvab-2019/3-4-situaties/b-ii-feit-van-arbeidsongeschiktheid, nvab-2019/3-4-situaties/b-ii-periode-van-arbeidsongeschiktheid
  datum_herstel -- datum-herstel: handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, handleiding-2015/5-proces/dossier-verloop-verzuim, handleiding-2015/5-proces/dossier-bij-dreigend-langdurig-verzuim, ap-2016/6-bewaartermijnen/administratieve-gegevens, handleiding-2015/6-2-informatiestromen/werknemer-geeft-data-door, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens, ap-2016/2-juridisch-kader/uitzondering-wettelijke-aanspraken, ap-2016/2-juridisch-kader/uitzondering-cao-aanspraken, ap-2016/2-juridisch-kader/gegevens-voor-recht-op-loon, ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst, ap-2016/4-ziekmelding/beperkt-aantal-vragen, uavg/30-1-a, avg/6-1-c, rb-abrona-2016/alleen-ziek, nvab-2019/3-4-situaties/b-ii-feit-van-arbeidsongeschiktheid, nvab-2019/3-4-situaties/b-ii-periode-van-arbeidsongeschiktheid
FROM vz.verzuimgeval;
ALTER VIEW vz_werkgever.verzuimgeval OWNER TO vz_owner;
COMMENT ON VIEW vz_werkgever.verzuimgeval IS 'verzuimspec 89a22c132efb';

GRANT SELECT (
  id, werkgever_id, werknemer_id, -- structural
  naam, -- handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/6-bewaartermijnen/administratieve-gegevens, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens, ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst
  adres, -- ap-2016/4-ziekmelding/telefoonnummer-en-verpleegadres, ap-2016/4-ziekmelding/bereikbaar-voor-controle, cbp-brief-2015/beveiliging/telefoonnummer-en-verpleegadres, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-telefoonnummer, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-verpleegadres, handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/6-bewaartermijnen/administratieve-gegevens, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens, ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst
  eerste_ziektedag, datum_gedeeltelijk_herstel, datum_herstel -- handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, handleiding-2015/5-proces/dossier-verloop-verzuim, handleiding-2015/5-proces/dossier-bij-dreigend-langdurig-verzuim, ap-2016/6-bewaartermijnen/administratieve-gegevens, handleiding-2015/6-2-informatiestromen/werknemer-geeft-data-door, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens, ap-2016/2-juridisch-kader/uitzondering-wettelijke-aanspraken, ap-2016/2-juridisch-kader/uitzondering-cao-aanspraken, ap-2016/2-juridisch-kader/gegevens-voor-recht-op-loon, ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst, ap-2016/4-ziekmelding/beperkt-aantal-vragen, uavg/30-1-a, avg/6-1-c, rb-abrona-2016/alleen-ziek, nvab-2019/3-4-situaties/b-ii-feit-van-arbeidsongeschiktheid, nvab-2019/3-4-situaties/b-ii-periode-van-arbeidsongeschiktheid
) ON vz.verzuimgeval, vz_werkgever.verzuimgeval TO vz_werkgever;
GRANT INSERT (
  werkgever_id, werknemer_id, -- structural
  naam, -- handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/6-bewaartermijnen/administratieve-gegevens, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens, ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst
  adres, -- ap-2016/4-ziekmelding/telefoonnummer-en-verpleegadres, ap-2016/4-ziekmelding/bereikbaar-voor-controle, cbp-brief-2015/beveiliging/telefoonnummer-en-verpleegadres, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-telefoonnummer, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-verpleegadres, handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/6-bewaartermijnen/administratieve-gegevens, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens, ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst
  eerste_ziektedag, datum_gedeeltelijk_herstel, datum_herstel -- handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, handleiding-2015/5-proces/dossier-verloop-verzuim, handleiding-2015/5-proces/dossier-bij-dreigend-langdurig-verzuim, ap-2016/6-bewaartermijnen/administratieve-gegevens, handleiding-2015/6-2-informatiestromen/werknemer-geeft-data-door, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens, ap-2016/2-juridisch-kader/uitzondering-wettelijke-aanspraken, ap-2016/2-juridisch-kader/uitzondering-cao-aanspraken, ap-2016/2-juridisch-kader/gegevens-voor-recht-op-loon, ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst, ap-2016/4-ziekmelding/beperkt-aantal-vragen, uavg/30-1-a, avg/6-1-c, rb-abrona-2016/alleen-ziek, nvab-2019/3-4-situaties/b-ii-feit-van-arbeidsongeschiktheid, nvab-2019/3-4-situaties/b-ii-periode-van-arbeidsongeschiktheid
) ON vz.verzuimgeval, vz_werkgever.verzuimgeval TO vz_werkgever;
GRANT UPDATE (
  naam, -- handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/6-bewaartermijnen/administratieve-gegevens, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens, ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst
  adres, -- ap-2016/4-ziekmelding/telefoonnummer-en-verpleegadres, ap-2016/4-ziekmelding/bereikbaar-voor-controle, cbp-brief-2015/beveiliging/telefoonnummer-en-verpleegadres, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-telefoonnummer, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-verpleegadres, handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/6-bewaartermijnen/administratieve-gegevens, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens, ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst
  eerste_ziektedag, datum_gedeeltelijk_herstel, datum_herstel -- handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, handleiding-2015/5-proces/dossier-verloop-verzuim, handleiding-2015/5-proces/dossier-bij-dreigend-langdurig-verzuim, ap-2016/6-bewaartermijnen/administratieve-gegevens, handleiding-2015/6-2-informatiestromen/werknemer-geeft-data-door, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens, ap-2016/2-juridisch-kader/uitzondering-wettelijke-aanspraken, ap-2016/2-juridisch-kader/uitzondering-cao-aanspraken, ap-2016/2-juridisch-kader/gegevens-voor-recht-op-loon, ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst, ap-2016/4-ziekmelding/beperkt-aantal-vragen, uavg/30-1-a, avg/6-1-c, rb-abrona-2016/alleen-ziek, nvab-2019/3-4-situaties/b-ii-feit-van-arbeidsongeschiktheid, nvab-2019/3-4-situaties/b-ii-periode-van-arbeidsongeschiktheid
) ON vz.verzuimgeval, vz_werkgever.verzuimgeval TO vz_werkgever;

CREATE POLICY werkgever_r ON vz.verzuimgeval FOR SELECT TO vz_werkgever -- ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt, ap-2016/5-2-2-werkgever/medewerker-niet-meer-dan-werkgever, ap-2016/6-bewaartermijnen/administratieve-gegevens
  USING (
    werkgever_id = (SELECT mij.tenant FROM vz_ctx.mij WHERE mij.rol = 'werkgever')
  );
COMMENT ON POLICY werkgever_r ON vz.verzuimgeval IS 'verzuimspec f351f2b7ef3c';

CREATE POLICY werkgever_i ON vz.verzuimgeval FOR INSERT TO vz_werkgever -- ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt, ap-2016/5-2-2-werkgever/medewerker-niet-meer-dan-werkgever, ap-2016/6-bewaartermijnen/administratieve-gegevens
  WITH CHECK (
    werkgever_id = (SELECT mij.tenant FROM vz_ctx.mij WHERE mij.rol = 'werkgever')
  );
COMMENT ON POLICY werkgever_i ON vz.verzuimgeval IS 'verzuimspec a9810db61878';

CREATE POLICY werkgever_u ON vz.verzuimgeval FOR UPDATE TO vz_werkgever -- ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt, ap-2016/5-2-2-werkgever/medewerker-niet-meer-dan-werkgever, ap-2016/6-bewaartermijnen/administratieve-gegevens
  USING (
    werkgever_id = (SELECT mij.tenant FROM vz_ctx.mij WHERE mij.rol = 'werkgever')
  )
  WITH CHECK (
    werkgever_id = (SELECT mij.tenant FROM vz_ctx.mij WHERE mij.rol = 'werkgever')
  );
COMMENT ON POLICY werkgever_u ON vz.verzuimgeval IS 'verzuimspec f845e6c902ea';

CREATE VIEW vz_werknemer.verzuimgeval WITH (security_invoker = true) AS SELECT
  id, -- structural
  werkgever_id, -- structural
  werknemer_id, -- structural
  naam, -- naam: avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  adres, -- adres: avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  eerste_ziektedag, -- eerste-ziektedag: avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  datum_gedeeltelijk_herstel, -- datum-gedeeltelijk-herstel: avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  datum_herstel -- datum-herstel: avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
FROM vz.verzuimgeval;
ALTER VIEW vz_werknemer.verzuimgeval OWNER TO vz_owner;
COMMENT ON VIEW vz_werknemer.verzuimgeval IS 'verzuimspec a8227b1bba8b';

GRANT SELECT (
  id, werkgever_id, werknemer_id, -- structural
  naam, adres, eerste_ziektedag, datum_gedeeltelijk_herstel, datum_herstel -- avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
) ON vz.verzuimgeval, vz_werknemer.verzuimgeval TO vz_werknemer;

CREATE POLICY werknemer_r ON vz.verzuimgeval FOR SELECT TO vz_werknemer -- avg/15, ap-2016/6-bewaartermijnen/administratieve-gegevens
  USING (
    werkgever_id = (SELECT mij.tenant FROM vz_ctx.mij WHERE mij.rol = 'werknemer')
    AND werknemer_id = (SELECT mij.subject FROM vz_ctx.mij WHERE mij.rol = 'werknemer')
  );
COMMENT ON POLICY werknemer_r ON vz.verzuimgeval IS 'verzuimspec 4582d4dd542b';

CREATE VIEW vz_bewaartermijn.verzuimgeval WITH (security_invoker = true) AS SELECT
  id, -- structural
  bewaren_tot -- structural
FROM vz.verzuimgeval;
ALTER VIEW vz_bewaartermijn.verzuimgeval OWNER TO vz_owner;
COMMENT ON VIEW vz_bewaartermijn.verzuimgeval IS 'verzuimspec 7412b314782f';

GRANT SELECT (
  id, bewaren_tot -- structural
) ON vz.verzuimgeval, vz_bewaartermijn.verzuimgeval TO vz_bewaartermijn;
GRANT DELETE ON vz.verzuimgeval, vz_bewaartermijn.verzuimgeval TO vz_bewaartermijn;

CREATE POLICY bewaartermijn_r ON vz.verzuimgeval FOR SELECT TO vz_bewaartermijn -- ap-2016/6-bewaartermijnen/administratie-twee-jaar, ap-2016/2-juridisch-kader/niet-langer-dan-nodig, ap-2016/2-juridisch-kader/anders-algemene-regel, ap-2016/6-bewaartermijnen/niet-langer-dan-doel, ap-2016/6-bewaartermijnen/administratie-zolang-nodig, handleiding-2015/9-1-wbp/10-1
  USING (
    bewaren_tot < CURRENT_DATE
  );
COMMENT ON POLICY bewaartermijn_r ON vz.verzuimgeval IS 'verzuimspec 0a4b04ee600b';

CREATE POLICY bewaartermijn_d ON vz.verzuimgeval FOR DELETE TO vz_bewaartermijn -- ap-2016/6-bewaartermijnen/administratie-twee-jaar, ap-2016/2-juridisch-kader/niet-langer-dan-nodig, ap-2016/2-juridisch-kader/anders-algemene-regel, ap-2016/6-bewaartermijnen/niet-langer-dan-doel, ap-2016/6-bewaartermijnen/administratie-zolang-nodig, handleiding-2015/9-1-wbp/10-1
  USING (
    bewaren_tot < CURRENT_DATE
  );
COMMENT ON POLICY bewaartermijn_d ON vz.verzuimgeval IS 'verzuimspec b06c38f19c34';

-- vz.ziekmelding (ziekmelding)
ALTER TABLE vz.ziekmelding OWNER TO vz_owner;
ALTER TABLE vz.ziekmelding ENABLE ROW LEVEL SECURITY; -- ap-boete-cpa/open-bestand, avg/5-1-f, avg/25, cbp-onderzoek-2005/samenvatting/niet-alle-medewerkers-alle-dossiers, cbp-onderzoek-2005/samenvatting/toegang-naar-functie-en-taak, ap-2016/5-4-verzuimsystemen/inzien-onmogelijk-maken, cbp-brief-2015/beveiliging/inzien-onmogelijk-maken, handleiding-2015/7-1-verzekeraar/alleen-bevoegden-bij-gegevens, handleiding-2015/8-vragen-13-tot-16/13-agent-toegang-bevoegden, ap-2016/2-juridisch-kader/passende-maatregelen, nvab-2019/3-1-toegang-dossier/afgeschermd, nvab-2019/bijlage-3-contract/dossiers-inrichting-geborgd
ALTER TABLE vz.ziekmelding FORCE ROW LEVEL SECURITY; -- ap-boete-cpa/open-bestand, avg/5-1-f, avg/25, cbp-onderzoek-2005/samenvatting/niet-alle-medewerkers-alle-dossiers, cbp-onderzoek-2005/samenvatting/toegang-naar-functie-en-taak, ap-2016/5-4-verzuimsystemen/inzien-onmogelijk-maken, cbp-brief-2015/beveiliging/inzien-onmogelijk-maken, handleiding-2015/7-1-verzekeraar/alleen-bevoegden-bij-gegevens, handleiding-2015/8-vragen-13-tot-16/13-agent-toegang-bevoegden, ap-2016/2-juridisch-kader/passende-maatregelen, nvab-2019/3-1-toegang-dossier/afgeschermd, nvab-2019/bijlage-3-contract/dossiers-inrichting-geborgd
REVOKE ALL ON vz.ziekmelding FROM PUBLIC, vz_bedrijfsarts, vz_claimbeoordelaar, vz_systeembeheerder_werkgever, vz_werkgever, vz_werknemer, vz_bewaartermijn; -- ap-boete-cpa/open-bestand, avg/5-1-f, avg/25, cbp-onderzoek-2005/samenvatting/niet-alle-medewerkers-alle-dossiers, cbp-onderzoek-2005/samenvatting/toegang-naar-functie-en-taak, ap-2016/5-4-verzuimsystemen/inzien-onmogelijk-maken, cbp-brief-2015/beveiliging/inzien-onmogelijk-maken, handleiding-2015/7-1-verzekeraar/alleen-bevoegden-bij-gegevens, handleiding-2015/8-vragen-13-tot-16/13-agent-toegang-bevoegden, ap-2016/2-juridisch-kader/passende-maatregelen, nvab-2019/3-1-toegang-dossier/afgeschermd, nvab-2019/bijlage-3-contract/dossiers-inrichting-geborgd

CREATE VIEW vz_bedrijfsarts.ziekmelding WITH (security_invoker = true) AS SELECT
  id, -- structural
  werkgever_id, -- structural
  werknemer_id, -- structural
  verzuimgeval_id, -- structural
  datum_ziekmelding, -- datum-ziekmelding: handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles
  telefoonnummer, -- telefoonnummer: handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles
  verpleegadres, -- verpleegadres: handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles
  verblijf_in_zorginstelling, -- verblijf-in-zorginstelling: handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles
  vermoedelijke_duur, -- vermoedelijke-duur: nvab-2019/2-regie/die-bedrijfsarts-adviseert, nvab-2019/2-regie/beoordeelt-arbeidsgeschiktheid, nvab-2019/2-regie/adviseert-werkhervatting, nvab-2019/bijlage-1-wetsartikelen/arbo-adviseren-bij-begeleiding, handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles, handleiding-2015/3-categorieen/categorie-b, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel, handleiding-2015/7-2-arbodienst-en-re-integratiebedrijf/bedrijfsarts-a-b-c-naar-doel, handleiding-2015/4-wet-en-regelgeving/categorie-alleen-voor-verkrijgingsdoel, handleiding-2015/4-wet-en-regelgeving/categorie-noodzakelijk-voor-doel, handleiding-2015/4-wet-en-regelgeving/categorie-proportioneel, handleiding-2015/4-wet-en-regelgeving/gebruik-naar-bestemming, handleiding-2015/6-1-wie-mag-wat/steeds-doel-noodzaak-en-maat, handleiding-2015/6-1-wie-mag-wat/bedrijfsarts-a, handleiding-2015/3-categorieen/a-voor-bedrijfsarts
  lopende_afspraken_en_werkzaamheden, -- lopende-afspraken-en-werkzaamheden: handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles
  vangnet_ja_nee, -- vangnet-ja-nee: handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles
  arbeidsongeval_ja_nee, -- arbeidsongeval-ja-nee: handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles
  verkeersongeval_regres_ja_nee -- verkeersongeval-regres-ja-nee: handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles
FROM vz.ziekmelding;
ALTER VIEW vz_bedrijfsarts.ziekmelding OWNER TO vz_owner;
COMMENT ON VIEW vz_bedrijfsarts.ziekmelding IS 'verzuimspec 43d64e70afb7';

GRANT SELECT (
  id, werkgever_id, werknemer_id, verzuimgeval_id, -- structural
  datum_ziekmelding, telefoonnummer, verpleegadres, verblijf_in_zorginstelling, lopende_afspraken_en_werkzaamheden, vangnet_ja_nee, arbeidsongeval_ja_nee, verkeersongeval_regres_ja_nee, -- handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles
  vermoedelijke_duur -- nvab-2019/2-regie/die-bedrijfsarts-adviseert, nvab-2019/2-regie/beoordeelt-arbeidsgeschiktheid, nvab-2019/2-regie/adviseert-werkhervatting, nvab-2019/bijlage-1-wetsartikelen/arbo-adviseren-bij-begeleiding, handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles, handleiding-2015/3-categorieen/categorie-b, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel, handleiding-2015/7-2-arbodienst-en-re-integratiebedrijf/bedrijfsarts-a-b-c-naar-doel, handleiding-2015/4-wet-en-regelgeving/categorie-alleen-voor-verkrijgingsdoel, handleiding-2015/4-wet-en-regelgeving/categorie-noodzakelijk-voor-doel, handleiding-2015/4-wet-en-regelgeving/categorie-proportioneel, handleiding-2015/4-wet-en-regelgeving/gebruik-naar-bestemming, handleiding-2015/6-1-wie-mag-wat/steeds-doel-noodzaak-en-maat, handleiding-2015/6-1-wie-mag-wat/bedrijfsarts-a, handleiding-2015/3-categorieen/a-voor-bedrijfsarts
) ON vz.ziekmelding, vz_bedrijfsarts.ziekmelding TO vz_bedrijfsarts;

CREATE POLICY bedrijfsarts_r ON vz.ziekmelding FOR SELECT TO vz_bedrijfsarts -- wet-big/88, ap-2016/4-ziekmelding/alleen-zes-gegevens
  USING (
    werkgever_id = (SELECT mij.tenant FROM vz_ctx.mij WHERE mij.rol = 'bedrijfsarts')
  );
COMMENT ON POLICY bedrijfsarts_r ON vz.ziekmelding IS 'verzuimspec ff4cdc9ad367';

CREATE VIEW vz_werkgever.ziekmelding WITH (security_invoker = true) AS SELECT
  id, -- structural
  werkgever_id, -- structural
  werknemer_id, -- structural
  verzuimgeval_id, -- structural
  datum_ziekmelding, -- datum-ziekmelding: ap-2016/6-bewaartermijnen/administratieve-gegevens, handleiding-2015/6-2-informatiestromen/werknemer-geeft-data-door, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens, ap-2016/2-juridisch-kader/uitzondering-wettelijke-aanspraken, ap-2016/2-juridisch-kader/uitzondering-cao-aanspraken, ap-2016/2-juridisch-kader/gegevens-voor-recht-op-loon, ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst, ap-2016/4-ziekmelding/beperkt-aantal-vragen, uavg/30-1-a, avg/6-1-c, rb-abrona-2016/alleen-ziek, nvab-2019/3-4-situaties/b-ii-feit-van-arbeidsongeschiktheid, nvab-2019/3-4-situaties/b-ii-periode-van-arbeidsongeschiktheid
  telefoonnummer, -- telefoonnummer: ap-2016/4-ziekmelding/telefoonnummer-en-verpleegadres, ap-2016/4-ziekmelding/bereikbaar-voor-controle, cbp-brief-2015/beveiliging/telefoonnummer-en-verpleegadres, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-telefoonnummer, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-verpleegadres
  verpleegadres, -- verpleegadres: ap-2016/4-ziekmelding/telefoonnummer-en-verpleegadres, ap-2016/4-ziekmelding/bereikbaar-voor-controle, cbp-brief-2015/beveiliging/telefoonnummer-en-verpleegadres, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-telefoonnummer, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-verpleegadres
  verblijf_in_zorginstelling, -- verblijf-in-zorginstelling: ap-2016/4-ziekmelding/zorginstelling-niet-noemen
  vermoedelijke_duur, -- vermoedelijke-duur: handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/4-ziekmelding/vermoedelijke-duur, ap-2016/4-ziekmelding/duur-voor-de-organisatie, ap-2016/4-ziekmelding/nodig-voor-bedrijfsvoering, cbp-brief-2015/beveiliging/vermoedelijke-duur, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-duur, ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt, ap-2016/5-2-1-bedrijfsarts/overige-gegevens-niet-nodig, ap-2016/5-2-2-werkgever/verwerkt-werkzaamheden, ap-2016/5-2-2-werkgever/verwerkt-duur, ap-2016/5-2-2-werkgever/verwerkt-mate, ap-2016/5-2-2-werkgever/verwerkt-adviezen, ap-2016/5-1-inleiding/werkgever-volgt-advies, ap-2016/5-3-re-integratietraject/dossier-bevat-advies, ap-2016/5-3-re-integratietraject/dossier-verslagen-bedrijfsarts, avg/9-2-b, uavg/30-1-b, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/vastgesteld-door-bedrijfsarts-wel-registreren, nvab-2019/3-4-situaties/b-ii-mate-van-arbeidsongeschiktheid, handleiding-2015/4-wet-en-regelgeving/uitzondering-werkgever-en-wie-voor-hem-werkt, handleiding-2015/4-wet-en-regelgeving/categorie-alleen-voor-verkrijgingsdoel, handleiding-2015/4-wet-en-regelgeving/categorie-noodzakelijk-voor-doel, handleiding-2015/4-wet-en-regelgeving/categorie-proportioneel, handleiding-2015/4-wet-en-regelgeving/gebruik-naar-bestemming
  lopende_afspraken_en_werkzaamheden, -- lopende-afspraken-en-werkzaamheden: ap-2016/4-ziekmelding/lopende-afspraken-en-werkzaamheden, ap-2016/4-ziekmelding/werk-kan-worden-overgenomen, ap-2016/4-ziekmelding/collegas-zetten-werk-voort, ap-2016/4-ziekmelding/nodig-voor-bedrijfsvoering, cbp-brief-2015/beveiliging/lopende-afspraken-en-werkzaamheden, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-lopend-werk
  vangnet_ja_nee, -- vangnet-ja-nee: ap-2016/4-ziekmelding/vangnet-ja-nee, ap-2016/4-ziekmelding/vangnet-geen-loondoorbetaling, handleiding-2015/6-2-informatiestromen/werkgever-mag-vangnet-vragen, handleiding-2015/9-5-bw7/629-5-uitkering, handleiding-2015/9-5-bw7/629-6-alleen-voor-loon, cbp-brief-2015/beveiliging/vangnet-ja-nee, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-vangnet
  arbeidsongeval_ja_nee, -- arbeidsongeval-ja-nee: ap-2016/4-ziekmelding/arbeidsongeval-ja-nee, ap-2016/4-ziekmelding/arbeidsongeval-grondslag, ap-2016/4-ziekmelding/nodig-voor-wettelijke-plicht, cbp-brief-2015/beveiliging/arbeidsongeval-ja-nee, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-arbeidsongeval
  verkeersongeval_regres_ja_nee -- verkeersongeval-regres-ja-nee: ap-2016/4-ziekmelding/verkeersongeval-ja-nee, ap-2016/4-ziekmelding/regres-op-aansprakelijke-derde, ap-2016/4-ziekmelding/regres-alleen-verkeersongeval, ap-2016/4-ziekmelding/regres-gerechtvaardigd-belang, cbp-brief-2015/beveiliging/verkeersongeval-ja-nee, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-verkeersongeval
FROM vz.ziekmelding;
ALTER VIEW vz_werkgever.ziekmelding OWNER TO vz_owner;
COMMENT ON VIEW vz_werkgever.ziekmelding IS 'verzuimspec d83fb88e0dff';

GRANT SELECT (
  id, werkgever_id, werknemer_id, verzuimgeval_id, -- structural
  datum_ziekmelding, -- ap-2016/6-bewaartermijnen/administratieve-gegevens, handleiding-2015/6-2-informatiestromen/werknemer-geeft-data-door, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens, ap-2016/2-juridisch-kader/uitzondering-wettelijke-aanspraken, ap-2016/2-juridisch-kader/uitzondering-cao-aanspraken, ap-2016/2-juridisch-kader/gegevens-voor-recht-op-loon, ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst, ap-2016/4-ziekmelding/beperkt-aantal-vragen, uavg/30-1-a, avg/6-1-c, rb-abrona-2016/alleen-ziek, nvab-2019/3-4-situaties/b-ii-feit-van-arbeidsongeschiktheid, nvab-2019/3-4-situaties/b-ii-periode-van-arbeidsongeschiktheid
  telefoonnummer, verpleegadres, -- ap-2016/4-ziekmelding/telefoonnummer-en-verpleegadres, ap-2016/4-ziekmelding/bereikbaar-voor-controle, cbp-brief-2015/beveiliging/telefoonnummer-en-verpleegadres, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-telefoonnummer, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-verpleegadres
  verblijf_in_zorginstelling, -- ap-2016/4-ziekmelding/zorginstelling-niet-noemen
  vermoedelijke_duur, -- handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/4-ziekmelding/vermoedelijke-duur, ap-2016/4-ziekmelding/duur-voor-de-organisatie, ap-2016/4-ziekmelding/nodig-voor-bedrijfsvoering, cbp-brief-2015/beveiliging/vermoedelijke-duur, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-duur, ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt, ap-2016/5-2-1-bedrijfsarts/overige-gegevens-niet-nodig, ap-2016/5-2-2-werkgever/verwerkt-werkzaamheden, ap-2016/5-2-2-werkgever/verwerkt-duur, ap-2016/5-2-2-werkgever/verwerkt-mate, ap-2016/5-2-2-werkgever/verwerkt-adviezen, ap-2016/5-1-inleiding/werkgever-volgt-advies, ap-2016/5-3-re-integratietraject/dossier-bevat-advies, ap-2016/5-3-re-integratietraject/dossier-verslagen-bedrijfsarts, avg/9-2-b, uavg/30-1-b, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/vastgesteld-door-bedrijfsarts-wel-registreren, nvab-2019/3-4-situaties/b-ii-mate-van-arbeidsongeschiktheid, handleiding-2015/4-wet-en-regelgeving/uitzondering-werkgever-en-wie-voor-hem-werkt, handleiding-2015/4-wet-en-regelgeving/categorie-alleen-voor-verkrijgingsdoel, handleiding-2015/4-wet-en-regelgeving/categorie-noodzakelijk-voor-doel, handleiding-2015/4-wet-en-regelgeving/categorie-proportioneel, handleiding-2015/4-wet-en-regelgeving/gebruik-naar-bestemming
  lopende_afspraken_en_werkzaamheden, -- ap-2016/4-ziekmelding/lopende-afspraken-en-werkzaamheden, ap-2016/4-ziekmelding/werk-kan-worden-overgenomen, ap-2016/4-ziekmelding/collegas-zetten-werk-voort, ap-2016/4-ziekmelding/nodig-voor-bedrijfsvoering, cbp-brief-2015/beveiliging/lopende-afspraken-en-werkzaamheden, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-lopend-werk
  vangnet_ja_nee, -- ap-2016/4-ziekmelding/vangnet-ja-nee, ap-2016/4-ziekmelding/vangnet-geen-loondoorbetaling, handleiding-2015/6-2-informatiestromen/werkgever-mag-vangnet-vragen, handleiding-2015/9-5-bw7/629-5-uitkering, handleiding-2015/9-5-bw7/629-6-alleen-voor-loon, cbp-brief-2015/beveiliging/vangnet-ja-nee, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-vangnet
  arbeidsongeval_ja_nee, -- ap-2016/4-ziekmelding/arbeidsongeval-ja-nee, ap-2016/4-ziekmelding/arbeidsongeval-grondslag, ap-2016/4-ziekmelding/nodig-voor-wettelijke-plicht, cbp-brief-2015/beveiliging/arbeidsongeval-ja-nee, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-arbeidsongeval
  verkeersongeval_regres_ja_nee -- ap-2016/4-ziekmelding/verkeersongeval-ja-nee, ap-2016/4-ziekmelding/regres-op-aansprakelijke-derde, ap-2016/4-ziekmelding/regres-alleen-verkeersongeval, ap-2016/4-ziekmelding/regres-gerechtvaardigd-belang, cbp-brief-2015/beveiliging/verkeersongeval-ja-nee, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-verkeersongeval
) ON vz.ziekmelding, vz_werkgever.ziekmelding TO vz_werkgever;
GRANT INSERT (
  werkgever_id, werknemer_id, verzuimgeval_id, -- structural
  datum_ziekmelding, -- ap-2016/6-bewaartermijnen/administratieve-gegevens, handleiding-2015/6-2-informatiestromen/werknemer-geeft-data-door, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens, ap-2016/2-juridisch-kader/uitzondering-wettelijke-aanspraken, ap-2016/2-juridisch-kader/uitzondering-cao-aanspraken, ap-2016/2-juridisch-kader/gegevens-voor-recht-op-loon, ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst, ap-2016/4-ziekmelding/beperkt-aantal-vragen, uavg/30-1-a, avg/6-1-c, rb-abrona-2016/alleen-ziek, nvab-2019/3-4-situaties/b-ii-feit-van-arbeidsongeschiktheid, nvab-2019/3-4-situaties/b-ii-periode-van-arbeidsongeschiktheid
  telefoonnummer, verpleegadres, -- ap-2016/4-ziekmelding/telefoonnummer-en-verpleegadres, ap-2016/4-ziekmelding/bereikbaar-voor-controle, cbp-brief-2015/beveiliging/telefoonnummer-en-verpleegadres, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-telefoonnummer, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-verpleegadres
  verblijf_in_zorginstelling, -- ap-2016/4-ziekmelding/zorginstelling-niet-noemen
  vermoedelijke_duur, -- handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/4-ziekmelding/vermoedelijke-duur, ap-2016/4-ziekmelding/duur-voor-de-organisatie, ap-2016/4-ziekmelding/nodig-voor-bedrijfsvoering, cbp-brief-2015/beveiliging/vermoedelijke-duur, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-duur, ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt, ap-2016/5-2-1-bedrijfsarts/overige-gegevens-niet-nodig, ap-2016/5-2-2-werkgever/verwerkt-werkzaamheden, ap-2016/5-2-2-werkgever/verwerkt-duur, ap-2016/5-2-2-werkgever/verwerkt-mate, ap-2016/5-2-2-werkgever/verwerkt-adviezen, ap-2016/5-1-inleiding/werkgever-volgt-advies, ap-2016/5-3-re-integratietraject/dossier-bevat-advies, ap-2016/5-3-re-integratietraject/dossier-verslagen-bedrijfsarts, avg/9-2-b, uavg/30-1-b, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/vastgesteld-door-bedrijfsarts-wel-registreren, nvab-2019/3-4-situaties/b-ii-mate-van-arbeidsongeschiktheid, handleiding-2015/4-wet-en-regelgeving/uitzondering-werkgever-en-wie-voor-hem-werkt, handleiding-2015/4-wet-en-regelgeving/categorie-alleen-voor-verkrijgingsdoel, handleiding-2015/4-wet-en-regelgeving/categorie-noodzakelijk-voor-doel, handleiding-2015/4-wet-en-regelgeving/categorie-proportioneel, handleiding-2015/4-wet-en-regelgeving/gebruik-naar-bestemming
  lopende_afspraken_en_werkzaamheden, -- ap-2016/4-ziekmelding/lopende-afspraken-en-werkzaamheden, ap-2016/4-ziekmelding/werk-kan-worden-overgenomen, ap-2016/4-ziekmelding/collegas-zetten-werk-voort, ap-2016/4-ziekmelding/nodig-voor-bedrijfsvoering, cbp-brief-2015/beveiliging/lopende-afspraken-en-werkzaamheden, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-lopend-werk
  vangnet_ja_nee, -- ap-2016/4-ziekmelding/vangnet-ja-nee, ap-2016/4-ziekmelding/vangnet-geen-loondoorbetaling, handleiding-2015/6-2-informatiestromen/werkgever-mag-vangnet-vragen, handleiding-2015/9-5-bw7/629-5-uitkering, handleiding-2015/9-5-bw7/629-6-alleen-voor-loon, cbp-brief-2015/beveiliging/vangnet-ja-nee, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-vangnet
  arbeidsongeval_ja_nee, -- ap-2016/4-ziekmelding/arbeidsongeval-ja-nee, ap-2016/4-ziekmelding/arbeidsongeval-grondslag, ap-2016/4-ziekmelding/nodig-voor-wettelijke-plicht, cbp-brief-2015/beveiliging/arbeidsongeval-ja-nee, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-arbeidsongeval
  verkeersongeval_regres_ja_nee -- ap-2016/4-ziekmelding/verkeersongeval-ja-nee, ap-2016/4-ziekmelding/regres-op-aansprakelijke-derde, ap-2016/4-ziekmelding/regres-alleen-verkeersongeval, ap-2016/4-ziekmelding/regres-gerechtvaardigd-belang, cbp-brief-2015/beveiliging/verkeersongeval-ja-nee, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-verkeersongeval
) ON vz.ziekmelding, vz_werkgever.ziekmelding TO vz_werkgever;
GRANT UPDATE (
  datum_ziekmelding, -- ap-2016/6-bewaartermijnen/administratieve-gegevens, handleiding-2015/6-2-informatiestromen/werknemer-geeft-data-door, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens, ap-2016/2-juridisch-kader/uitzondering-wettelijke-aanspraken, ap-2016/2-juridisch-kader/uitzondering-cao-aanspraken, ap-2016/2-juridisch-kader/gegevens-voor-recht-op-loon, ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst, ap-2016/4-ziekmelding/beperkt-aantal-vragen, uavg/30-1-a, avg/6-1-c, rb-abrona-2016/alleen-ziek, nvab-2019/3-4-situaties/b-ii-feit-van-arbeidsongeschiktheid, nvab-2019/3-4-situaties/b-ii-periode-van-arbeidsongeschiktheid
  telefoonnummer, verpleegadres, -- ap-2016/4-ziekmelding/telefoonnummer-en-verpleegadres, ap-2016/4-ziekmelding/bereikbaar-voor-controle, cbp-brief-2015/beveiliging/telefoonnummer-en-verpleegadres, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-telefoonnummer, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-verpleegadres
  verblijf_in_zorginstelling, -- ap-2016/4-ziekmelding/zorginstelling-niet-noemen
  vermoedelijke_duur, -- handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/4-ziekmelding/vermoedelijke-duur, ap-2016/4-ziekmelding/duur-voor-de-organisatie, ap-2016/4-ziekmelding/nodig-voor-bedrijfsvoering, cbp-brief-2015/beveiliging/vermoedelijke-duur, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-duur, ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt, ap-2016/5-2-1-bedrijfsarts/overige-gegevens-niet-nodig, ap-2016/5-2-2-werkgever/verwerkt-werkzaamheden, ap-2016/5-2-2-werkgever/verwerkt-duur, ap-2016/5-2-2-werkgever/verwerkt-mate, ap-2016/5-2-2-werkgever/verwerkt-adviezen, ap-2016/5-1-inleiding/werkgever-volgt-advies, ap-2016/5-3-re-integratietraject/dossier-bevat-advies, ap-2016/5-3-re-integratietraject/dossier-verslagen-bedrijfsarts, avg/9-2-b, uavg/30-1-b, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/vastgesteld-door-bedrijfsarts-wel-registreren, nvab-2019/3-4-situaties/b-ii-mate-van-arbeidsongeschiktheid, handleiding-2015/4-wet-en-regelgeving/uitzondering-werkgever-en-wie-voor-hem-werkt, handleiding-2015/4-wet-en-regelgeving/categorie-alleen-voor-verkrijgingsdoel, handleiding-2015/4-wet-en-regelgeving/categorie-noodzakelijk-voor-doel, handleiding-2015/4-wet-en-regelgeving/categorie-proportioneel, handleiding-2015/4-wet-en-regelgeving/gebruik-naar-bestemming
  lopende_afspraken_en_werkzaamheden, -- ap-2016/4-ziekmelding/lopende-afspraken-en-werkzaamheden, ap-2016/4-ziekmelding/werk-kan-worden-overgenomen, ap-2016/4-ziekmelding/collegas-zetten-werk-voort, ap-2016/4-ziekmelding/nodig-voor-bedrijfsvoering, cbp-brief-2015/beveiliging/lopende-afspraken-en-werkzaamheden, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-lopend-werk
  vangnet_ja_nee, -- ap-2016/4-ziekmelding/vangnet-ja-nee, ap-2016/4-ziekmelding/vangnet-geen-loondoorbetaling, handleiding-2015/6-2-informatiestromen/werkgever-mag-vangnet-vragen, handleiding-2015/9-5-bw7/629-5-uitkering, handleiding-2015/9-5-bw7/629-6-alleen-voor-loon, cbp-brief-2015/beveiliging/vangnet-ja-nee, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-vangnet
  arbeidsongeval_ja_nee, -- ap-2016/4-ziekmelding/arbeidsongeval-ja-nee, ap-2016/4-ziekmelding/arbeidsongeval-grondslag, ap-2016/4-ziekmelding/nodig-voor-wettelijke-plicht, cbp-brief-2015/beveiliging/arbeidsongeval-ja-nee, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-arbeidsongeval
  verkeersongeval_regres_ja_nee -- ap-2016/4-ziekmelding/verkeersongeval-ja-nee, ap-2016/4-ziekmelding/regres-op-aansprakelijke-derde, ap-2016/4-ziekmelding/regres-alleen-verkeersongeval, ap-2016/4-ziekmelding/regres-gerechtvaardigd-belang, cbp-brief-2015/beveiliging/verkeersongeval-ja-nee, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-verkeersongeval
) ON vz.ziekmelding, vz_werkgever.ziekmelding TO vz_werkgever;

CREATE POLICY werkgever_r ON vz.ziekmelding FOR SELECT TO vz_werkgever -- ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt, ap-2016/5-2-2-werkgever/medewerker-niet-meer-dan-werkgever, ap-2016/4-ziekmelding/alleen-zes-gegevens
  USING (
    werkgever_id = (SELECT mij.tenant FROM vz_ctx.mij WHERE mij.rol = 'werkgever')
  );
COMMENT ON POLICY werkgever_r ON vz.ziekmelding IS 'verzuimspec 22a58938aaa1';

CREATE POLICY werkgever_i ON vz.ziekmelding FOR INSERT TO vz_werkgever -- ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt, ap-2016/5-2-2-werkgever/medewerker-niet-meer-dan-werkgever, ap-2016/4-ziekmelding/alleen-zes-gegevens
  WITH CHECK (
    werkgever_id = (SELECT mij.tenant FROM vz_ctx.mij WHERE mij.rol = 'werkgever')
    AND EXISTS (SELECT FROM vz.verzuimgeval ouder WHERE ouder.id = ziekmelding.verzuimgeval_id AND ouder.werkgever_id = ziekmelding.werkgever_id AND ouder.werknemer_id = ziekmelding.werknemer_id)
  );
COMMENT ON POLICY werkgever_i ON vz.ziekmelding IS 'verzuimspec a80380fe1d3b';

CREATE POLICY werkgever_u ON vz.ziekmelding FOR UPDATE TO vz_werkgever -- ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt, ap-2016/5-2-2-werkgever/medewerker-niet-meer-dan-werkgever, ap-2016/4-ziekmelding/alleen-zes-gegevens
  USING (
    werkgever_id = (SELECT mij.tenant FROM vz_ctx.mij WHERE mij.rol = 'werkgever')
  )
  WITH CHECK (
    werkgever_id = (SELECT mij.tenant FROM vz_ctx.mij WHERE mij.rol = 'werkgever')
  );
COMMENT ON POLICY werkgever_u ON vz.ziekmelding IS 'verzuimspec 91b6696c478f';

CREATE VIEW vz_werknemer.ziekmelding WITH (security_invoker = true) AS SELECT
  id, -- structural
  werkgever_id, -- structural
  werknemer_id, -- structural
  verzuimgeval_id, -- structural
  datum_ziekmelding, -- datum-ziekmelding: avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  telefoonnummer, -- telefoonnummer: avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  verpleegadres, -- verpleegadres: avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  verblijf_in_zorginstelling, -- verblijf-in-zorginstelling: avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  vermoedelijke_duur, -- vermoedelijke-duur: avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  lopende_afspraken_en_werkzaamheden, -- lopende-afspraken-en-werkzaamheden: avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  vangnet_ja_nee, -- vangnet-ja-nee: avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  arbeidsongeval_ja_nee, -- arbeidsongeval-ja-nee: avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  verkeersongeval_regres_ja_nee -- verkeersongeval-regres-ja-nee: avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
FROM vz.ziekmelding;
ALTER VIEW vz_werknemer.ziekmelding OWNER TO vz_owner;
COMMENT ON VIEW vz_werknemer.ziekmelding IS 'verzuimspec f1dddb0fb161';

GRANT SELECT (
  id, werkgever_id, werknemer_id, verzuimgeval_id, -- structural
  datum_ziekmelding, telefoonnummer, verpleegadres, verblijf_in_zorginstelling, vermoedelijke_duur, lopende_afspraken_en_werkzaamheden, vangnet_ja_nee, arbeidsongeval_ja_nee, verkeersongeval_regres_ja_nee -- avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
) ON vz.ziekmelding, vz_werknemer.ziekmelding TO vz_werknemer;

CREATE POLICY werknemer_r ON vz.ziekmelding FOR SELECT TO vz_werknemer -- avg/15, ap-2016/4-ziekmelding/alleen-zes-gegevens
  USING (
    werkgever_id = (SELECT mij.tenant FROM vz_ctx.mij WHERE mij.rol = 'werknemer')
    AND werknemer_id = (SELECT mij.subject FROM vz_ctx.mij WHERE mij.rol = 'werknemer')
  );
COMMENT ON POLICY werknemer_r ON vz.ziekmelding IS 'verzuimspec 6b0feff05b0f';

CREATE VIEW vz_bewaartermijn.ziekmelding WITH (security_invoker = true) AS SELECT
  id, -- structural
  bewaren_tot -- structural
FROM vz.ziekmelding;
ALTER VIEW vz_bewaartermijn.ziekmelding OWNER TO vz_owner;
COMMENT ON VIEW vz_bewaartermijn.ziekmelding IS 'verzuimspec e03353de1346';

GRANT SELECT (
  id, bewaren_tot -- structural
) ON vz.ziekmelding, vz_bewaartermijn.ziekmelding TO vz_bewaartermijn;
GRANT DELETE ON vz.ziekmelding, vz_bewaartermijn.ziekmelding TO vz_bewaartermijn;

CREATE POLICY bewaartermijn_r ON vz.ziekmelding FOR SELECT TO vz_bewaartermijn -- ap-2016/6-bewaartermijnen/administratie-twee-jaar, ap-2016/2-juridisch-kader/niet-langer-dan-nodig, ap-2016/2-juridisch-kader/anders-algemene-regel, ap-2016/6-bewaartermijnen/niet-langer-dan-doel, ap-2016/6-bewaartermijnen/administratie-zolang-nodig, handleiding-2015/9-1-wbp/10-1
  USING (
    bewaren_tot < CURRENT_DATE
  );
COMMENT ON POLICY bewaartermijn_r ON vz.ziekmelding IS 'verzuimspec 18eba6d5097b';

CREATE POLICY bewaartermijn_d ON vz.ziekmelding FOR DELETE TO vz_bewaartermijn -- ap-2016/6-bewaartermijnen/administratie-twee-jaar, ap-2016/2-juridisch-kader/niet-langer-dan-nodig, ap-2016/2-juridisch-kader/anders-algemene-regel, ap-2016/6-bewaartermijnen/niet-langer-dan-doel, ap-2016/6-bewaartermijnen/administratie-zolang-nodig, handleiding-2015/9-1-wbp/10-1
  USING (
    bewaren_tot < CURRENT_DATE
  );
COMMENT ON POLICY bewaartermijn_d ON vz.ziekmelding IS 'verzuimspec 67df692922a9';

-- vz.oordeel_bedrijfsarts (oordeel-bedrijfsarts)
ALTER TABLE vz.oordeel_bedrijfsarts OWNER TO vz_owner;
ALTER TABLE vz.oordeel_bedrijfsarts ENABLE ROW LEVEL SECURITY; -- ap-boete-cpa/open-bestand, avg/5-1-f, avg/25, cbp-onderzoek-2005/samenvatting/niet-alle-medewerkers-alle-dossiers, cbp-onderzoek-2005/samenvatting/toegang-naar-functie-en-taak, ap-2016/5-4-verzuimsystemen/inzien-onmogelijk-maken, cbp-brief-2015/beveiliging/inzien-onmogelijk-maken, handleiding-2015/7-1-verzekeraar/alleen-bevoegden-bij-gegevens, handleiding-2015/8-vragen-13-tot-16/13-agent-toegang-bevoegden, ap-2016/2-juridisch-kader/passende-maatregelen, nvab-2019/3-1-toegang-dossier/afgeschermd, nvab-2019/bijlage-3-contract/dossiers-inrichting-geborgd
ALTER TABLE vz.oordeel_bedrijfsarts FORCE ROW LEVEL SECURITY; -- ap-boete-cpa/open-bestand, avg/5-1-f, avg/25, cbp-onderzoek-2005/samenvatting/niet-alle-medewerkers-alle-dossiers, cbp-onderzoek-2005/samenvatting/toegang-naar-functie-en-taak, ap-2016/5-4-verzuimsystemen/inzien-onmogelijk-maken, cbp-brief-2015/beveiliging/inzien-onmogelijk-maken, handleiding-2015/7-1-verzekeraar/alleen-bevoegden-bij-gegevens, handleiding-2015/8-vragen-13-tot-16/13-agent-toegang-bevoegden, ap-2016/2-juridisch-kader/passende-maatregelen, nvab-2019/3-1-toegang-dossier/afgeschermd, nvab-2019/bijlage-3-contract/dossiers-inrichting-geborgd
REVOKE ALL ON vz.oordeel_bedrijfsarts FROM PUBLIC, vz_bedrijfsarts, vz_claimbeoordelaar, vz_systeembeheerder_werkgever, vz_werkgever, vz_werknemer, vz_bewaartermijn; -- ap-boete-cpa/open-bestand, avg/5-1-f, avg/25, cbp-onderzoek-2005/samenvatting/niet-alle-medewerkers-alle-dossiers, cbp-onderzoek-2005/samenvatting/toegang-naar-functie-en-taak, ap-2016/5-4-verzuimsystemen/inzien-onmogelijk-maken, cbp-brief-2015/beveiliging/inzien-onmogelijk-maken, handleiding-2015/7-1-verzekeraar/alleen-bevoegden-bij-gegevens, handleiding-2015/8-vragen-13-tot-16/13-agent-toegang-bevoegden, ap-2016/2-juridisch-kader/passende-maatregelen, nvab-2019/3-1-toegang-dossier/afgeschermd, nvab-2019/bijlage-3-contract/dossiers-inrichting-geborgd

CREATE VIEW vz_bedrijfsarts.oordeel_bedrijfsarts WITH (security_invoker = true) AS SELECT
  id, -- structural
  werkgever_id, -- structural
  werknemer_id, -- structural
  verzuimgeval_id, -- structural
  belastbaarheid, -- belastbaarheid: nvab-2019/2-regie/die-bedrijfsarts-adviseert, nvab-2019/2-regie/beoordeelt-arbeidsgeschiktheid, nvab-2019/2-regie/adviseert-werkhervatting, nvab-2019/bijlage-1-wetsartikelen/arbo-adviseren-bij-begeleiding, handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles, handleiding-2015/3-categorieen/categorie-b, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel, handleiding-2015/7-2-arbodienst-en-re-integratiebedrijf/bedrijfsarts-a-b-c-naar-doel, handleiding-2015/4-wet-en-regelgeving/categorie-alleen-voor-verkrijgingsdoel, handleiding-2015/4-wet-en-regelgeving/categorie-noodzakelijk-voor-doel, handleiding-2015/4-wet-en-regelgeving/categorie-proportioneel, handleiding-2015/4-wet-en-regelgeving/gebruik-naar-bestemming, handleiding-2015/6-1-wie-mag-wat/steeds-doel-noodzaak-en-maat, handleiding-2015/6-1-wie-mag-wat/bedrijfsarts-b, handleiding-2015/3-categorieen/b-voor-begeleiding-en-re-integratie, handleiding-2015/5-proces/analyse-is-visie-bedrijfsarts, handleiding-2015/5-proces/analyse-stelt-mogelijkheden-vast, handleiding-2015/5-proces/analyse-mogelijkheden-en-beperkingen, handleiding-2015/5-proces/analyse-geschiktheid, handleiding-2015/5-proces/analyse-interventies, handleiding-2015/5-proces/analyse-einddoel, handleiding-2015/5-proces/analyse-contactmomenten
  vermoedelijke_duur, -- vermoedelijke-duur: nvab-2019/2-regie/die-bedrijfsarts-adviseert, nvab-2019/2-regie/beoordeelt-arbeidsgeschiktheid, nvab-2019/2-regie/adviseert-werkhervatting, nvab-2019/bijlage-1-wetsartikelen/arbo-adviseren-bij-begeleiding, handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles, handleiding-2015/3-categorieen/categorie-b, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel, handleiding-2015/7-2-arbodienst-en-re-integratiebedrijf/bedrijfsarts-a-b-c-naar-doel, handleiding-2015/4-wet-en-regelgeving/categorie-alleen-voor-verkrijgingsdoel, handleiding-2015/4-wet-en-regelgeving/categorie-noodzakelijk-voor-doel, handleiding-2015/4-wet-en-regelgeving/categorie-proportioneel, handleiding-2015/4-wet-en-regelgeving/gebruik-naar-bestemming, handleiding-2015/6-1-wie-mag-wat/steeds-doel-noodzaak-en-maat, handleiding-2015/6-1-wie-mag-wat/bedrijfsarts-a, handleiding-2015/3-categorieen/a-voor-bedrijfsarts
  arbeidsongeschiktheidspercentage, -- arbeidsongeschiktheidspercentage: nvab-2019/2-regie/die-bedrijfsarts-adviseert, nvab-2019/2-regie/beoordeelt-arbeidsgeschiktheid, nvab-2019/2-regie/adviseert-werkhervatting, nvab-2019/bijlage-1-wetsartikelen/arbo-adviseren-bij-begeleiding, handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles, handleiding-2015/3-categorieen/categorie-b, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel, handleiding-2015/7-2-arbodienst-en-re-integratiebedrijf/bedrijfsarts-a-b-c-naar-doel, handleiding-2015/4-wet-en-regelgeving/categorie-alleen-voor-verkrijgingsdoel, handleiding-2015/4-wet-en-regelgeving/categorie-noodzakelijk-voor-doel, handleiding-2015/4-wet-en-regelgeving/categorie-proportioneel, handleiding-2015/4-wet-en-regelgeving/gebruik-naar-bestemming, handleiding-2015/6-1-wie-mag-wat/steeds-doel-noodzaak-en-maat, handleiding-2015/6-1-wie-mag-wat/bedrijfsarts-a, handleiding-2015/3-categorieen/a-voor-bedrijfsarts
  advies_aanpassingen, -- advies-aanpassingen: nvab-2019/2-regie/die-bedrijfsarts-adviseert, nvab-2019/2-regie/beoordeelt-arbeidsgeschiktheid, nvab-2019/2-regie/adviseert-werkhervatting, nvab-2019/bijlage-1-wetsartikelen/arbo-adviseren-bij-begeleiding, handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles, handleiding-2015/3-categorieen/categorie-b, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel, handleiding-2015/7-2-arbodienst-en-re-integratiebedrijf/bedrijfsarts-a-b-c-naar-doel, handleiding-2015/4-wet-en-regelgeving/categorie-alleen-voor-verkrijgingsdoel, handleiding-2015/4-wet-en-regelgeving/categorie-noodzakelijk-voor-doel, handleiding-2015/4-wet-en-regelgeving/categorie-proportioneel, handleiding-2015/4-wet-en-regelgeving/gebruik-naar-bestemming, handleiding-2015/6-1-wie-mag-wat/steeds-doel-noodzaak-en-maat, handleiding-2015/6-1-wie-mag-wat/bedrijfsarts-b, handleiding-2015/3-categorieen/b-voor-begeleiding-en-re-integratie
  advies_werkvoorzieningen, -- advies-werkvoorzieningen: nvab-2019/2-regie/die-bedrijfsarts-adviseert, nvab-2019/2-regie/beoordeelt-arbeidsgeschiktheid, nvab-2019/2-regie/adviseert-werkhervatting, nvab-2019/bijlage-1-wetsartikelen/arbo-adviseren-bij-begeleiding, handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles, handleiding-2015/3-categorieen/categorie-b, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel, handleiding-2015/7-2-arbodienst-en-re-integratiebedrijf/bedrijfsarts-a-b-c-naar-doel, handleiding-2015/4-wet-en-regelgeving/categorie-alleen-voor-verkrijgingsdoel, handleiding-2015/4-wet-en-regelgeving/categorie-noodzakelijk-voor-doel, handleiding-2015/4-wet-en-regelgeving/categorie-proportioneel, handleiding-2015/4-wet-en-regelgeving/gebruik-naar-bestemming, handleiding-2015/6-1-wie-mag-wat/steeds-doel-noodzaak-en-maat, handleiding-2015/6-1-wie-mag-wat/bedrijfsarts-b, handleiding-2015/3-categorieen/b-voor-begeleiding-en-re-integratie
  advies_interventie -- advies-interventie: nvab-2019/2-regie/die-bedrijfsarts-adviseert, nvab-2019/2-regie/beoordeelt-arbeidsgeschiktheid, nvab-2019/2-regie/adviseert-werkhervatting, nvab-2019/bijlage-1-wetsartikelen/arbo-adviseren-bij-begeleiding, handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles, handleiding-2015/3-categorieen/categorie-b, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel, handleiding-2015/7-2-arbodienst-en-re-integratiebedrijf/bedrijfsarts-a-b-c-naar-doel, handleiding-2015/4-wet-en-regelgeving/categorie-alleen-voor-verkrijgingsdoel, handleiding-2015/4-wet-en-regelgeving/categorie-noodzakelijk-voor-doel, handleiding-2015/4-wet-en-regelgeving/categorie-proportioneel, handleiding-2015/4-wet-en-regelgeving/gebruik-naar-bestemming, handleiding-2015/6-1-wie-mag-wat/steeds-doel-noodzaak-en-maat, handleiding-2015/6-1-wie-mag-wat/bedrijfsarts-b, handleiding-2015/3-categorieen/b-voor-begeleiding-en-re-integratie, handleiding-2015/5-proces/analyse-is-visie-bedrijfsarts, handleiding-2015/5-proces/analyse-stelt-mogelijkheden-vast, handleiding-2015/5-proces/analyse-mogelijkheden-en-beperkingen, handleiding-2015/5-proces/analyse-geschiktheid, handleiding-2015/5-proces/analyse-interventies, handleiding-2015/5-proces/analyse-einddoel, handleiding-2015/5-proces/analyse-contactmomenten
FROM vz.oordeel_bedrijfsarts;
ALTER VIEW vz_bedrijfsarts.oordeel_bedrijfsarts OWNER TO vz_owner;
COMMENT ON VIEW vz_bedrijfsarts.oordeel_bedrijfsarts IS 'verzuimspec 08bf840b40e7';

GRANT SELECT (
  id, werkgever_id, werknemer_id, verzuimgeval_id, -- structural
  belastbaarheid, advies_interventie, -- nvab-2019/2-regie/die-bedrijfsarts-adviseert, nvab-2019/2-regie/beoordeelt-arbeidsgeschiktheid, nvab-2019/2-regie/adviseert-werkhervatting, nvab-2019/bijlage-1-wetsartikelen/arbo-adviseren-bij-begeleiding, handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles, handleiding-2015/3-categorieen/categorie-b, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel, handleiding-2015/7-2-arbodienst-en-re-integratiebedrijf/bedrijfsarts-a-b-c-naar-doel, handleiding-2015/4-wet-en-regelgeving/categorie-alleen-voor-verkrijgingsdoel, handleiding-2015/4-wet-en-regelgeving/categorie-noodzakelijk-voor-doel, handleiding-2015/4-wet-en-regelgeving/categorie-proportioneel, handleiding-2015/4-wet-en-regelgeving/gebruik-naar-bestemming, handleiding-2015/6-1-wie-mag-wat/steeds-doel-noodzaak-en-maat, handleiding-2015/6-1-wie-mag-wat/bedrijfsarts-b, handleiding-2015/3-categorieen/b-voor-begeleiding-en-re-integratie, handleiding-2015/5-proces/analyse-is-visie-bedrijfsarts, handleiding-2015/5-proces/analyse-stelt-mogelijkheden-vast, handleiding-2015/5-proces/analyse-mogelijkheden-en-beperkingen, handleiding-2015/5-proces/analyse-geschiktheid, handleiding-2015/5-proces/analyse-interventies, handleiding-2015/5-proces/analyse-einddoel, handleiding-2015/5-proces/analyse-contactmomenten
  vermoedelijke_duur, arbeidsongeschiktheidspercentage, -- nvab-2019/2-regie/die-bedrijfsarts-adviseert, nvab-2019/2-regie/beoordeelt-arbeidsgeschiktheid, nvab-2019/2-regie/adviseert-werkhervatting, nvab-2019/bijlage-1-wetsartikelen/arbo-adviseren-bij-begeleiding, handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles, handleiding-2015/3-categorieen/categorie-b, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel, handleiding-2015/7-2-arbodienst-en-re-integratiebedrijf/bedrijfsarts-a-b-c-naar-doel, handleiding-2015/4-wet-en-regelgeving/categorie-alleen-voor-verkrijgingsdoel, handleiding-2015/4-wet-en-regelgeving/categorie-noodzakelijk-voor-doel, handleiding-2015/4-wet-en-regelgeving/categorie-proportioneel, handleiding-2015/4-wet-en-regelgeving/gebruik-naar-bestemming, handleiding-2015/6-1-wie-mag-wat/steeds-doel-noodzaak-en-maat, handleiding-2015/6-1-wie-mag-wat/bedrijfsarts-a, handleiding-2015/3-categorieen/a-voor-bedrijfsarts
  advies_aanpassingen, advies_werkvoorzieningen -- nvab-2019/2-regie/die-bedrijfsarts-adviseert, nvab-2019/2-regie/beoordeelt-arbeidsgeschiktheid, nvab-2019/2-regie/adviseert-werkhervatting, nvab-2019/bijlage-1-wetsartikelen/arbo-adviseren-bij-begeleiding, handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles, handleiding-2015/3-categorieen/categorie-b, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel, handleiding-2015/7-2-arbodienst-en-re-integratiebedrijf/bedrijfsarts-a-b-c-naar-doel, handleiding-2015/4-wet-en-regelgeving/categorie-alleen-voor-verkrijgingsdoel, handleiding-2015/4-wet-en-regelgeving/categorie-noodzakelijk-voor-doel, handleiding-2015/4-wet-en-regelgeving/categorie-proportioneel, handleiding-2015/4-wet-en-regelgeving/gebruik-naar-bestemming, handleiding-2015/6-1-wie-mag-wat/steeds-doel-noodzaak-en-maat, handleiding-2015/6-1-wie-mag-wat/bedrijfsarts-b, handleiding-2015/3-categorieen/b-voor-begeleiding-en-re-integratie
) ON vz.oordeel_bedrijfsarts, vz_bedrijfsarts.oordeel_bedrijfsarts TO vz_bedrijfsarts;
GRANT INSERT (
  werkgever_id, werknemer_id, verzuimgeval_id, -- structural
  belastbaarheid, advies_interventie, -- nvab-2019/2-regie/die-bedrijfsarts-adviseert, nvab-2019/2-regie/beoordeelt-arbeidsgeschiktheid, nvab-2019/2-regie/adviseert-werkhervatting, nvab-2019/bijlage-1-wetsartikelen/arbo-adviseren-bij-begeleiding, handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles, handleiding-2015/3-categorieen/categorie-b, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel, handleiding-2015/7-2-arbodienst-en-re-integratiebedrijf/bedrijfsarts-a-b-c-naar-doel, handleiding-2015/4-wet-en-regelgeving/categorie-alleen-voor-verkrijgingsdoel, handleiding-2015/4-wet-en-regelgeving/categorie-noodzakelijk-voor-doel, handleiding-2015/4-wet-en-regelgeving/categorie-proportioneel, handleiding-2015/4-wet-en-regelgeving/gebruik-naar-bestemming, handleiding-2015/6-1-wie-mag-wat/steeds-doel-noodzaak-en-maat, handleiding-2015/6-1-wie-mag-wat/bedrijfsarts-b, handleiding-2015/3-categorieen/b-voor-begeleiding-en-re-integratie, handleiding-2015/5-proces/analyse-is-visie-bedrijfsarts, handleiding-2015/5-proces/analyse-stelt-mogelijkheden-vast, handleiding-2015/5-proces/analyse-mogelijkheden-en-beperkingen, handleiding-2015/5-proces/analyse-geschiktheid, handleiding-2015/5-proces/analyse-interventies, handleiding-2015/5-proces/analyse-einddoel, handleiding-2015/5-proces/analyse-contactmomenten
  vermoedelijke_duur, arbeidsongeschiktheidspercentage, -- nvab-2019/2-regie/die-bedrijfsarts-adviseert, nvab-2019/2-regie/beoordeelt-arbeidsgeschiktheid, nvab-2019/2-regie/adviseert-werkhervatting, nvab-2019/bijlage-1-wetsartikelen/arbo-adviseren-bij-begeleiding, handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles, handleiding-2015/3-categorieen/categorie-b, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel, handleiding-2015/7-2-arbodienst-en-re-integratiebedrijf/bedrijfsarts-a-b-c-naar-doel, handleiding-2015/4-wet-en-regelgeving/categorie-alleen-voor-verkrijgingsdoel, handleiding-2015/4-wet-en-regelgeving/categorie-noodzakelijk-voor-doel, handleiding-2015/4-wet-en-regelgeving/categorie-proportioneel, handleiding-2015/4-wet-en-regelgeving/gebruik-naar-bestemming, handleiding-2015/6-1-wie-mag-wat/steeds-doel-noodzaak-en-maat, handleiding-2015/6-1-wie-mag-wat/bedrijfsarts-a, handleiding-2015/3-categorieen/a-voor-bedrijfsarts
  advies_aanpassingen, advies_werkvoorzieningen -- nvab-2019/2-regie/die-bedrijfsarts-adviseert, nvab-2019/2-regie/beoordeelt-arbeidsgeschiktheid, nvab-2019/2-regie/adviseert-werkhervatting, nvab-2019/bijlage-1-wetsartikelen/arbo-adviseren-bij-begeleiding, handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles, handleiding-2015/3-categorieen/categorie-b, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel, handleiding-2015/7-2-arbodienst-en-re-integratiebedrijf/bedrijfsarts-a-b-c-naar-doel, handleiding-2015/4-wet-en-regelgeving/categorie-alleen-voor-verkrijgingsdoel, handleiding-2015/4-wet-en-regelgeving/categorie-noodzakelijk-voor-doel, handleiding-2015/4-wet-en-regelgeving/categorie-proportioneel, handleiding-2015/4-wet-en-regelgeving/gebruik-naar-bestemming, handleiding-2015/6-1-wie-mag-wat/steeds-doel-noodzaak-en-maat, handleiding-2015/6-1-wie-mag-wat/bedrijfsarts-b, handleiding-2015/3-categorieen/b-voor-begeleiding-en-re-integratie
) ON vz.oordeel_bedrijfsarts, vz_bedrijfsarts.oordeel_bedrijfsarts TO vz_bedrijfsarts;
GRANT UPDATE (
  belastbaarheid, advies_interventie, -- nvab-2019/2-regie/die-bedrijfsarts-adviseert, nvab-2019/2-regie/beoordeelt-arbeidsgeschiktheid, nvab-2019/2-regie/adviseert-werkhervatting, nvab-2019/bijlage-1-wetsartikelen/arbo-adviseren-bij-begeleiding, handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles, handleiding-2015/3-categorieen/categorie-b, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel, handleiding-2015/7-2-arbodienst-en-re-integratiebedrijf/bedrijfsarts-a-b-c-naar-doel, handleiding-2015/4-wet-en-regelgeving/categorie-alleen-voor-verkrijgingsdoel, handleiding-2015/4-wet-en-regelgeving/categorie-noodzakelijk-voor-doel, handleiding-2015/4-wet-en-regelgeving/categorie-proportioneel, handleiding-2015/4-wet-en-regelgeving/gebruik-naar-bestemming, handleiding-2015/6-1-wie-mag-wat/steeds-doel-noodzaak-en-maat, handleiding-2015/6-1-wie-mag-wat/bedrijfsarts-b, handleiding-2015/3-categorieen/b-voor-begeleiding-en-re-integratie, handleiding-2015/5-proces/analyse-is-visie-bedrijfsarts, handleiding-2015/5-proces/analyse-stelt-mogelijkheden-vast, handleiding-2015/5-proces/analyse-mogelijkheden-en-beperkingen, handleiding-2015/5-proces/analyse-geschiktheid, handleiding-2015/5-proces/analyse-interventies, handleiding-2015/5-proces/analyse-einddoel, handleiding-2015/5-proces/analyse-contactmomenten
  vermoedelijke_duur, arbeidsongeschiktheidspercentage, -- nvab-2019/2-regie/die-bedrijfsarts-adviseert, nvab-2019/2-regie/beoordeelt-arbeidsgeschiktheid, nvab-2019/2-regie/adviseert-werkhervatting, nvab-2019/bijlage-1-wetsartikelen/arbo-adviseren-bij-begeleiding, handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles, handleiding-2015/3-categorieen/categorie-b, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel, handleiding-2015/7-2-arbodienst-en-re-integratiebedrijf/bedrijfsarts-a-b-c-naar-doel, handleiding-2015/4-wet-en-regelgeving/categorie-alleen-voor-verkrijgingsdoel, handleiding-2015/4-wet-en-regelgeving/categorie-noodzakelijk-voor-doel, handleiding-2015/4-wet-en-regelgeving/categorie-proportioneel, handleiding-2015/4-wet-en-regelgeving/gebruik-naar-bestemming, handleiding-2015/6-1-wie-mag-wat/steeds-doel-noodzaak-en-maat, handleiding-2015/6-1-wie-mag-wat/bedrijfsarts-a, handleiding-2015/3-categorieen/a-voor-bedrijfsarts
  advies_aanpassingen, advies_werkvoorzieningen -- nvab-2019/2-regie/die-bedrijfsarts-adviseert, nvab-2019/2-regie/beoordeelt-arbeidsgeschiktheid, nvab-2019/2-regie/adviseert-werkhervatting, nvab-2019/bijlage-1-wetsartikelen/arbo-adviseren-bij-begeleiding, handleiding-2015/6-2-informatiestromen/werknemer-bedrijfsarts-alles, handleiding-2015/3-categorieen/categorie-b, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel, handleiding-2015/7-2-arbodienst-en-re-integratiebedrijf/bedrijfsarts-a-b-c-naar-doel, handleiding-2015/4-wet-en-regelgeving/categorie-alleen-voor-verkrijgingsdoel, handleiding-2015/4-wet-en-regelgeving/categorie-noodzakelijk-voor-doel, handleiding-2015/4-wet-en-regelgeving/categorie-proportioneel, handleiding-2015/4-wet-en-regelgeving/gebruik-naar-bestemming, handleiding-2015/6-1-wie-mag-wat/steeds-doel-noodzaak-en-maat, handleiding-2015/6-1-wie-mag-wat/bedrijfsarts-b, handleiding-2015/3-categorieen/b-voor-begeleiding-en-re-integratie
) ON vz.oordeel_bedrijfsarts, vz_bedrijfsarts.oordeel_bedrijfsarts TO vz_bedrijfsarts;

CREATE POLICY bedrijfsarts_r ON vz.oordeel_bedrijfsarts FOR SELECT TO vz_bedrijfsarts -- wet-big/88, ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt
  USING (
    werkgever_id = (SELECT mij.tenant FROM vz_ctx.mij WHERE mij.rol = 'bedrijfsarts')
  );
COMMENT ON POLICY bedrijfsarts_r ON vz.oordeel_bedrijfsarts IS 'verzuimspec ff48e70baa56';

CREATE POLICY bedrijfsarts_i ON vz.oordeel_bedrijfsarts FOR INSERT TO vz_bedrijfsarts -- wet-big/88, ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt
  WITH CHECK (
    werkgever_id = (SELECT mij.tenant FROM vz_ctx.mij WHERE mij.rol = 'bedrijfsarts')
    AND EXISTS (SELECT FROM vz.verzuimgeval ouder WHERE ouder.id = oordeel_bedrijfsarts.verzuimgeval_id AND ouder.werkgever_id = oordeel_bedrijfsarts.werkgever_id AND ouder.werknemer_id = oordeel_bedrijfsarts.werknemer_id)
  );
COMMENT ON POLICY bedrijfsarts_i ON vz.oordeel_bedrijfsarts IS 'verzuimspec 87f2fe9b11cd';

CREATE POLICY bedrijfsarts_u ON vz.oordeel_bedrijfsarts FOR UPDATE TO vz_bedrijfsarts -- wet-big/88, ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt
  USING (
    werkgever_id = (SELECT mij.tenant FROM vz_ctx.mij WHERE mij.rol = 'bedrijfsarts')
  )
  WITH CHECK (
    werkgever_id = (SELECT mij.tenant FROM vz_ctx.mij WHERE mij.rol = 'bedrijfsarts')
  );
COMMENT ON POLICY bedrijfsarts_u ON vz.oordeel_bedrijfsarts IS 'verzuimspec 0942849d8396';

CREATE VIEW vz_werkgever.oordeel_bedrijfsarts WITH (security_invoker = true) AS SELECT
  id, -- structural
  werkgever_id, -- structural
  werknemer_id, -- structural
  verzuimgeval_id, -- structural
  belastbaarheid, -- belastbaarheid: ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt, ap-2016/5-2-1-bedrijfsarts/overige-gegevens-niet-nodig, ap-2016/5-2-2-werkgever/verwerkt-werkzaamheden, ap-2016/5-2-2-werkgever/verwerkt-duur, ap-2016/5-2-2-werkgever/verwerkt-mate, ap-2016/5-2-2-werkgever/verwerkt-adviezen, ap-2016/5-1-inleiding/werkgever-volgt-advies, ap-2016/5-3-re-integratietraject/dossier-bevat-advies, ap-2016/5-3-re-integratietraject/dossier-verslagen-bedrijfsarts, avg/9-2-b, uavg/30-1-b, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/vastgesteld-door-bedrijfsarts-wel-registreren, nvab-2019/3-4-situaties/b-ii-mate-van-arbeidsongeschiktheid, handleiding-2015/4-wet-en-regelgeving/uitzondering-werkgever-en-wie-voor-hem-werkt, handleiding-2015/4-wet-en-regelgeving/categorie-alleen-voor-verkrijgingsdoel, handleiding-2015/4-wet-en-regelgeving/categorie-noodzakelijk-voor-doel, handleiding-2015/4-wet-en-regelgeving/categorie-proportioneel, handleiding-2015/4-wet-en-regelgeving/gebruik-naar-bestemming
  vermoedelijke_duur, -- vermoedelijke-duur: handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/4-ziekmelding/vermoedelijke-duur, ap-2016/4-ziekmelding/duur-voor-de-organisatie, ap-2016/4-ziekmelding/nodig-voor-bedrijfsvoering, cbp-brief-2015/beveiliging/vermoedelijke-duur, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-duur, ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt, ap-2016/5-2-1-bedrijfsarts/overige-gegevens-niet-nodig, ap-2016/5-2-2-werkgever/verwerkt-werkzaamheden, ap-2016/5-2-2-werkgever/verwerkt-duur, ap-2016/5-2-2-werkgever/verwerkt-mate, ap-2016/5-2-2-werkgever/verwerkt-adviezen, ap-2016/5-1-inleiding/werkgever-volgt-advies, ap-2016/5-3-re-integratietraject/dossier-bevat-advies, ap-2016/5-3-re-integratietraject/dossier-verslagen-bedrijfsarts, avg/9-2-b, uavg/30-1-b, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/vastgesteld-door-bedrijfsarts-wel-registreren, nvab-2019/3-4-situaties/b-ii-mate-van-arbeidsongeschiktheid, handleiding-2015/4-wet-en-regelgeving/uitzondering-werkgever-en-wie-voor-hem-werkt, handleiding-2015/4-wet-en-regelgeving/categorie-alleen-voor-verkrijgingsdoel, handleiding-2015/4-wet-en-regelgeving/categorie-noodzakelijk-voor-doel, handleiding-2015/4-wet-en-regelgeving/categorie-proportioneel, handleiding-2015/4-wet-en-regelgeving/gebruik-naar-bestemming
  arbeidsongeschiktheidspercentage, -- arbeidsongeschiktheidspercentage: handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt, ap-2016/5-2-1-bedrijfsarts/overige-gegevens-niet-nodig, ap-2016/5-2-2-werkgever/verwerkt-werkzaamheden, ap-2016/5-2-2-werkgever/verwerkt-duur, ap-2016/5-2-2-werkgever/verwerkt-mate, ap-2016/5-2-2-werkgever/verwerkt-adviezen, ap-2016/5-1-inleiding/werkgever-volgt-advies, ap-2016/5-3-re-integratietraject/dossier-bevat-advies, ap-2016/5-3-re-integratietraject/dossier-verslagen-bedrijfsarts, avg/9-2-b, uavg/30-1-b, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/vastgesteld-door-bedrijfsarts-wel-registreren, nvab-2019/3-4-situaties/b-ii-mate-van-arbeidsongeschiktheid, handleiding-2015/4-wet-en-regelgeving/uitzondering-werkgever-en-wie-voor-hem-werkt, handleiding-2015/4-wet-en-regelgeving/categorie-alleen-voor-verkrijgingsdoel, handleiding-2015/4-wet-en-regelgeving/categorie-noodzakelijk-voor-doel, handleiding-2015/4-wet-en-regelgeving/categorie-proportioneel, handleiding-2015/4-wet-en-regelgeving/gebruik-naar-bestemming
  advies_aanpassingen, -- advies-aanpassingen: ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt, ap-2016/5-2-1-bedrijfsarts/overige-gegevens-niet-nodig, ap-2016/5-2-2-werkgever/verwerkt-werkzaamheden, ap-2016/5-2-2-werkgever/verwerkt-duur, ap-2016/5-2-2-werkgever/verwerkt-mate, ap-2016/5-2-2-werkgever/verwerkt-adviezen, ap-2016/5-1-inleiding/werkgever-volgt-advies, ap-2016/5-3-re-integratietraject/dossier-bevat-advies, ap-2016/5-3-re-integratietraject/dossier-verslagen-bedrijfsarts, avg/9-2-b, uavg/30-1-b, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/vastgesteld-door-bedrijfsarts-wel-registreren, nvab-2019/3-4-situaties/b-ii-mate-van-arbeidsongeschiktheid, handleiding-2015/4-wet-en-regelgeving/uitzondering-werkgever-en-wie-voor-hem-werkt, handleiding-2015/4-wet-en-regelgeving/categorie-alleen-voor-verkrijgingsdoel, handleiding-2015/4-wet-en-regelgeving/categorie-noodzakelijk-voor-doel, handleiding-2015/4-wet-en-regelgeving/categorie-proportioneel, handleiding-2015/4-wet-en-regelgeving/gebruik-naar-bestemming
  advies_werkvoorzieningen, -- advies-werkvoorzieningen: ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt, ap-2016/5-2-1-bedrijfsarts/overige-gegevens-niet-nodig, ap-2016/5-2-2-werkgever/verwerkt-werkzaamheden, ap-2016/5-2-2-werkgever/verwerkt-duur, ap-2016/5-2-2-werkgever/verwerkt-mate, ap-2016/5-2-2-werkgever/verwerkt-adviezen, ap-2016/5-1-inleiding/werkgever-volgt-advies, ap-2016/5-3-re-integratietraject/dossier-bevat-advies, ap-2016/5-3-re-integratietraject/dossier-verslagen-bedrijfsarts, avg/9-2-b, uavg/30-1-b, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/vastgesteld-door-bedrijfsarts-wel-registreren, nvab-2019/3-4-situaties/b-ii-mate-van-arbeidsongeschiktheid, handleiding-2015/4-wet-en-regelgeving/uitzondering-werkgever-en-wie-voor-hem-werkt, handleiding-2015/4-wet-en-regelgeving/categorie-alleen-voor-verkrijgingsdoel, handleiding-2015/4-wet-en-regelgeving/categorie-noodzakelijk-voor-doel, handleiding-2015/4-wet-en-regelgeving/categorie-proportioneel, handleiding-2015/4-wet-en-regelgeving/gebruik-naar-bestemming
  advies_interventie -- advies-interventie: ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt, ap-2016/5-2-1-bedrijfsarts/overige-gegevens-niet-nodig, ap-2016/5-2-2-werkgever/verwerkt-werkzaamheden, ap-2016/5-2-2-werkgever/verwerkt-duur, ap-2016/5-2-2-werkgever/verwerkt-mate, ap-2016/5-2-2-werkgever/verwerkt-adviezen, ap-2016/5-1-inleiding/werkgever-volgt-advies, ap-2016/5-3-re-integratietraject/dossier-bevat-advies, ap-2016/5-3-re-integratietraject/dossier-verslagen-bedrijfsarts, avg/9-2-b, uavg/30-1-b, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/vastgesteld-door-bedrijfsarts-wel-registreren, nvab-2019/3-4-situaties/b-ii-mate-van-arbeidsongeschiktheid, handleiding-2015/4-wet-en-regelgeving/uitzondering-werkgever-en-wie-voor-hem-werkt, handleiding-2015/4-wet-en-regelgeving/categorie-alleen-voor-verkrijgingsdoel, handleiding-2015/4-wet-en-regelgeving/categorie-noodzakelijk-voor-doel, handleiding-2015/4-wet-en-regelgeving/categorie-proportioneel, handleiding-2015/4-wet-en-regelgeving/gebruik-naar-bestemming
FROM vz.oordeel_bedrijfsarts;
ALTER VIEW vz_werkgever.oordeel_bedrijfsarts OWNER TO vz_owner;
COMMENT ON VIEW vz_werkgever.oordeel_bedrijfsarts IS 'verzuimspec 3b0d8e77dc85';

GRANT SELECT (
  id, werkgever_id, werknemer_id, verzuimgeval_id, -- structural
  belastbaarheid, advies_aanpassingen, advies_werkvoorzieningen, advies_interventie, -- ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt, ap-2016/5-2-1-bedrijfsarts/overige-gegevens-niet-nodig, ap-2016/5-2-2-werkgever/verwerkt-werkzaamheden, ap-2016/5-2-2-werkgever/verwerkt-duur, ap-2016/5-2-2-werkgever/verwerkt-mate, ap-2016/5-2-2-werkgever/verwerkt-adviezen, ap-2016/5-1-inleiding/werkgever-volgt-advies, ap-2016/5-3-re-integratietraject/dossier-bevat-advies, ap-2016/5-3-re-integratietraject/dossier-verslagen-bedrijfsarts, avg/9-2-b, uavg/30-1-b, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/vastgesteld-door-bedrijfsarts-wel-registreren, nvab-2019/3-4-situaties/b-ii-mate-van-arbeidsongeschiktheid, handleiding-2015/4-wet-en-regelgeving/uitzondering-werkgever-en-wie-voor-hem-werkt, handleiding-2015/4-wet-en-regelgeving/categorie-alleen-voor-verkrijgingsdoel, handleiding-2015/4-wet-en-regelgeving/categorie-noodzakelijk-voor-doel, handleiding-2015/4-wet-en-regelgeving/categorie-proportioneel, handleiding-2015/4-wet-en-regelgeving/gebruik-naar-bestemming
  vermoedelijke_duur, -- handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/4-ziekmelding/vermoedelijke-duur, ap-2016/4-ziekmelding/duur-voor-de-organisatie, ap-2016/4-ziekmelding/nodig-voor-bedrijfsvoering, cbp-brief-2015/beveiliging/vermoedelijke-duur, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-duur, ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt, ap-2016/5-2-1-bedrijfsarts/overige-gegevens-niet-nodig, ap-2016/5-2-2-werkgever/verwerkt-werkzaamheden, ap-2016/5-2-2-werkgever/verwerkt-duur, ap-2016/5-2-2-werkgever/verwerkt-mate, ap-2016/5-2-2-werkgever/verwerkt-adviezen, ap-2016/5-1-inleiding/werkgever-volgt-advies, ap-2016/5-3-re-integratietraject/dossier-bevat-advies, ap-2016/5-3-re-integratietraject/dossier-verslagen-bedrijfsarts, avg/9-2-b, uavg/30-1-b, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/vastgesteld-door-bedrijfsarts-wel-registreren, nvab-2019/3-4-situaties/b-ii-mate-van-arbeidsongeschiktheid, handleiding-2015/4-wet-en-regelgeving/uitzondering-werkgever-en-wie-voor-hem-werkt, handleiding-2015/4-wet-en-regelgeving/categorie-alleen-voor-verkrijgingsdoel, handleiding-2015/4-wet-en-regelgeving/categorie-noodzakelijk-voor-doel, handleiding-2015/4-wet-en-regelgeving/categorie-proportioneel, handleiding-2015/4-wet-en-regelgeving/gebruik-naar-bestemming
  arbeidsongeschiktheidspercentage -- handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt, ap-2016/5-2-1-bedrijfsarts/overige-gegevens-niet-nodig, ap-2016/5-2-2-werkgever/verwerkt-werkzaamheden, ap-2016/5-2-2-werkgever/verwerkt-duur, ap-2016/5-2-2-werkgever/verwerkt-mate, ap-2016/5-2-2-werkgever/verwerkt-adviezen, ap-2016/5-1-inleiding/werkgever-volgt-advies, ap-2016/5-3-re-integratietraject/dossier-bevat-advies, ap-2016/5-3-re-integratietraject/dossier-verslagen-bedrijfsarts, avg/9-2-b, uavg/30-1-b, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/vastgesteld-door-bedrijfsarts-wel-registreren, nvab-2019/3-4-situaties/b-ii-mate-van-arbeidsongeschiktheid, handleiding-2015/4-wet-en-regelgeving/uitzondering-werkgever-en-wie-voor-hem-werkt, handleiding-2015/4-wet-en-regelgeving/categorie-alleen-voor-verkrijgingsdoel, handleiding-2015/4-wet-en-regelgeving/categorie-noodzakelijk-voor-doel, handleiding-2015/4-wet-en-regelgeving/categorie-proportioneel, handleiding-2015/4-wet-en-regelgeving/gebruik-naar-bestemming
) ON vz.oordeel_bedrijfsarts, vz_werkgever.oordeel_bedrijfsarts TO vz_werkgever;

CREATE POLICY werkgever_r ON vz.oordeel_bedrijfsarts FOR SELECT TO vz_werkgever -- ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt, ap-2016/5-2-2-werkgever/medewerker-niet-meer-dan-werkgever
  USING (
    werkgever_id = (SELECT mij.tenant FROM vz_ctx.mij WHERE mij.rol = 'werkgever')
  );
COMMENT ON POLICY werkgever_r ON vz.oordeel_bedrijfsarts IS 'verzuimspec a9718fc72710';

CREATE VIEW vz_werknemer.oordeel_bedrijfsarts WITH (security_invoker = true) AS SELECT
  id, -- structural
  werkgever_id, -- structural
  werknemer_id, -- structural
  verzuimgeval_id, -- structural
  belastbaarheid, -- belastbaarheid: avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  vermoedelijke_duur, -- vermoedelijke-duur: avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  arbeidsongeschiktheidspercentage, -- arbeidsongeschiktheidspercentage: avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  advies_aanpassingen, -- advies-aanpassingen: avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  advies_werkvoorzieningen, -- advies-werkvoorzieningen: avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  advies_interventie -- advies-interventie: avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
FROM vz.oordeel_bedrijfsarts;
ALTER VIEW vz_werknemer.oordeel_bedrijfsarts OWNER TO vz_owner;
COMMENT ON VIEW vz_werknemer.oordeel_bedrijfsarts IS 'verzuimspec 7bf22279d3ab';

GRANT SELECT (
  id, werkgever_id, werknemer_id, verzuimgeval_id, -- structural
  belastbaarheid, vermoedelijke_duur, arbeidsongeschiktheidspercentage, advies_aanpassingen, advies_werkvoorzieningen, advies_interventie -- avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
) ON vz.oordeel_bedrijfsarts, vz_werknemer.oordeel_bedrijfsarts TO vz_werknemer;

CREATE POLICY werknemer_r ON vz.oordeel_bedrijfsarts FOR SELECT TO vz_werknemer -- avg/15, ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt
  USING (
    werkgever_id = (SELECT mij.tenant FROM vz_ctx.mij WHERE mij.rol = 'werknemer')
    AND werknemer_id = (SELECT mij.subject FROM vz_ctx.mij WHERE mij.rol = 'werknemer')
  );
COMMENT ON POLICY werknemer_r ON vz.oordeel_bedrijfsarts IS 'verzuimspec 044ae9e6faa3';

CREATE VIEW vz_bewaartermijn.oordeel_bedrijfsarts WITH (security_invoker = true) AS SELECT
  id, -- structural
  bewaren_tot -- structural
FROM vz.oordeel_bedrijfsarts;
ALTER VIEW vz_bewaartermijn.oordeel_bedrijfsarts OWNER TO vz_owner;
COMMENT ON VIEW vz_bewaartermijn.oordeel_bedrijfsarts IS 'verzuimspec d1db00db1459';

GRANT SELECT (
  id, bewaren_tot -- structural
) ON vz.oordeel_bedrijfsarts, vz_bewaartermijn.oordeel_bedrijfsarts TO vz_bewaartermijn;
GRANT DELETE ON vz.oordeel_bedrijfsarts, vz_bewaartermijn.oordeel_bedrijfsarts TO vz_bewaartermijn;

CREATE POLICY bewaartermijn_r ON vz.oordeel_bedrijfsarts FOR SELECT TO vz_bewaartermijn -- ap-2016/6-bewaartermijnen/re-integratiedossier-twee-jaar, ap-2016/6-bewaartermijnen/administratie-twee-jaar, ap-2016/2-juridisch-kader/niet-langer-dan-nodig, ap-2016/2-juridisch-kader/anders-algemene-regel, ap-2016/6-bewaartermijnen/niet-langer-dan-doel, ap-2016/6-bewaartermijnen/administratie-zolang-nodig, handleiding-2015/9-1-wbp/10-1
  USING (
    bewaren_tot < CURRENT_DATE
  );
COMMENT ON POLICY bewaartermijn_r ON vz.oordeel_bedrijfsarts IS 'verzuimspec c1493018f038';

CREATE POLICY bewaartermijn_d ON vz.oordeel_bedrijfsarts FOR DELETE TO vz_bewaartermijn -- ap-2016/6-bewaartermijnen/re-integratiedossier-twee-jaar, ap-2016/6-bewaartermijnen/administratie-twee-jaar, ap-2016/2-juridisch-kader/niet-langer-dan-nodig, ap-2016/2-juridisch-kader/anders-algemene-regel, ap-2016/6-bewaartermijnen/niet-langer-dan-doel, ap-2016/6-bewaartermijnen/administratie-zolang-nodig, handleiding-2015/9-1-wbp/10-1
  USING (
    bewaren_tot < CURRENT_DATE
  );
COMMENT ON POLICY bewaartermijn_d ON vz.oordeel_bedrijfsarts IS 'verzuimspec 8c3d056e5601';

-- vz.claimdossier (claimdossier)
ALTER TABLE vz.claimdossier OWNER TO vz_owner;
ALTER TABLE vz.claimdossier ENABLE ROW LEVEL SECURITY; -- ap-boete-cpa/open-bestand, avg/5-1-f, avg/25, cbp-onderzoek-2005/samenvatting/niet-alle-medewerkers-alle-dossiers, cbp-onderzoek-2005/samenvatting/toegang-naar-functie-en-taak, ap-2016/5-4-verzuimsystemen/inzien-onmogelijk-maken, cbp-brief-2015/beveiliging/inzien-onmogelijk-maken, handleiding-2015/7-1-verzekeraar/alleen-bevoegden-bij-gegevens, handleiding-2015/8-vragen-13-tot-16/13-agent-toegang-bevoegden, ap-2016/2-juridisch-kader/passende-maatregelen, nvab-2019/3-1-toegang-dossier/afgeschermd, nvab-2019/bijlage-3-contract/dossiers-inrichting-geborgd
ALTER TABLE vz.claimdossier FORCE ROW LEVEL SECURITY; -- ap-boete-cpa/open-bestand, avg/5-1-f, avg/25, cbp-onderzoek-2005/samenvatting/niet-alle-medewerkers-alle-dossiers, cbp-onderzoek-2005/samenvatting/toegang-naar-functie-en-taak, ap-2016/5-4-verzuimsystemen/inzien-onmogelijk-maken, cbp-brief-2015/beveiliging/inzien-onmogelijk-maken, handleiding-2015/7-1-verzekeraar/alleen-bevoegden-bij-gegevens, handleiding-2015/8-vragen-13-tot-16/13-agent-toegang-bevoegden, ap-2016/2-juridisch-kader/passende-maatregelen, nvab-2019/3-1-toegang-dossier/afgeschermd, nvab-2019/bijlage-3-contract/dossiers-inrichting-geborgd
REVOKE ALL ON vz.claimdossier FROM PUBLIC, vz_bedrijfsarts, vz_claimbeoordelaar, vz_systeembeheerder_werkgever, vz_werkgever, vz_werknemer, vz_bewaartermijn; -- ap-boete-cpa/open-bestand, avg/5-1-f, avg/25, cbp-onderzoek-2005/samenvatting/niet-alle-medewerkers-alle-dossiers, cbp-onderzoek-2005/samenvatting/toegang-naar-functie-en-taak, ap-2016/5-4-verzuimsystemen/inzien-onmogelijk-maken, cbp-brief-2015/beveiliging/inzien-onmogelijk-maken, handleiding-2015/7-1-verzekeraar/alleen-bevoegden-bij-gegevens, handleiding-2015/8-vragen-13-tot-16/13-agent-toegang-bevoegden, ap-2016/2-juridisch-kader/passende-maatregelen, nvab-2019/3-1-toegang-dossier/afgeschermd, nvab-2019/bijlage-3-contract/dossiers-inrichting-geborgd

CREATE VIEW vz_claimbeoordelaar.claimdossier WITH (security_invoker = true) AS SELECT
  id, -- structural
  werkgever_id, -- structural
  werknemer_id, -- structural
  verzuimgeval_id, -- structural
  naam, -- naam: handleiding-2015/3-categorieen/a-naw, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a, handleiding-2015/8-vragen-1-tot-7/3-naw, handleiding-2015/8-vragen-8-tot-12/12-claim-heeft-naw, handleiding-2015/7-1-verzekeraar/claim-heeft-naw, handleiding-2015/7-1-verzekeraar/claim-heeft-a, handleiding-2015/8-vragen-1-tot-7/2-claim-alleen-voor-vergoeding, handleiding-2015/8-vragen-1-tot-7/3-weten-wanneer-vergoeden
  adres, -- adres: handleiding-2015/3-categorieen/a-naw, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a, handleiding-2015/8-vragen-1-tot-7/3-naw, handleiding-2015/8-vragen-8-tot-12/12-claim-heeft-naw, handleiding-2015/7-1-verzekeraar/claim-heeft-naw, handleiding-2015/7-1-verzekeraar/claim-heeft-a, handleiding-2015/8-vragen-1-tot-7/2-claim-alleen-voor-vergoeding, handleiding-2015/8-vragen-1-tot-7/3-weten-wanneer-vergoeden
  loongegevens, -- loongegevens: handleiding-2015/3-categorieen/a-loongegevens, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a, handleiding-2015/8-vragen-1-tot-7/3-loon, handleiding-2015/8-vragen-1-tot-7/2-claim-alleen-voor-vergoeding, handleiding-2015/8-vragen-1-tot-7/3-weten-wanneer-vergoeden
  eerste_ziektedag, -- eerste-ziektedag: handleiding-2015/3-categorieen/a-eerste-verzuimdag, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a, handleiding-2015/8-vragen-1-tot-7/3-data
  datum_gedeeltelijk_herstel, -- datum-gedeeltelijk-herstel: handleiding-2015/3-categorieen/a-herstel, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a, handleiding-2015/8-vragen-1-tot-7/3-data
  datum_herstel, -- datum-herstel: handleiding-2015/3-categorieen/a-herstel, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a, handleiding-2015/8-vragen-1-tot-7/3-data
  vermoedelijke_duur, -- vermoedelijke-duur: handleiding-2015/3-categorieen/a-duur, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a
  arbeidsongeschiktheidspercentage, -- arbeidsongeschiktheidspercentage: handleiding-2015/3-categorieen/a-percentage-of-loonwaarde, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a
  loonwaarde, -- loonwaarde: handleiding-2015/3-categorieen/a-percentage-of-loonwaarde, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a
  opbouwschema, -- opbouwschema: handleiding-2015/3-categorieen/a-opbouwschema, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a, handleiding-2015/8-vragen-1-tot-7/3-uren
  schadeloosstelling_ja_nee, -- schadeloosstelling-ja-nee: handleiding-2015/3-categorieen/a-schadeloosstelling, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a
  loonopschorting_of_loonstop, -- loonopschorting-of-loonstop: handleiding-2015/3-categorieen/a-loonopschorting, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a
  interventie_ingezet, -- interventie-ingezet: handleiding-2015/3-categorieen/a-interventie, handleiding-2015/6-2-informatiestromen/claimbeoordelaar-of-en-wanneer, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a, handleiding-2015/8-vragen-8-tot-12/10-of-en-wanneer, handleiding-2015/8-vragen-17-tot-20/18-of-en-wanneer, handleiding-2015/6-2-informatiestromen/re-integratiekosten-op-procesinformatie, handleiding-2015/2-begrippen/claimbeoordelaar-re-integratiekosten
  interventie_datum, -- interventie-datum: handleiding-2015/3-categorieen/a-interventie, handleiding-2015/6-2-informatiestromen/claimbeoordelaar-of-en-wanneer, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a, handleiding-2015/8-vragen-8-tot-12/10-of-en-wanneer, handleiding-2015/8-vragen-17-tot-20/18-of-en-wanneer, handleiding-2015/6-2-informatiestromen/re-integratiekosten-op-procesinformatie, handleiding-2015/2-begrippen/claimbeoordelaar-re-integratiekosten
  plan_van_aanpak_opgesteld, -- plan-van-aanpak-opgesteld: handleiding-2015/6-2-informatiestromen/re-integratiekosten-op-procesinformatie, handleiding-2015/2-begrippen/claimbeoordelaar-re-integratiekosten, handleiding-2015/3-categorieen/a-plan-van-aanpak, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a, handleiding-2015/8-vragen-1-tot-7/4-plan-opgesteld, handleiding-2015/8-vragen-8-tot-12/10-aan-werkgever-vragen, handleiding-2015/8-vragen-8-tot-12/10-aan-bedrijfsarts-vragen
  activiteiten_plan_van_aanpak_uitgevoerd, -- activiteiten-plan-van-aanpak-uitgevoerd: handleiding-2015/3-categorieen/a-activiteiten, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a, handleiding-2015/8-vragen-1-tot-7/4-stappen-gezet, handleiding-2015/8-vragen-8-tot-12/10-of-en-wanneer, handleiding-2015/8-vragen-17-tot-20/18-of-en-wanneer, handleiding-2015/6-2-informatiestromen/re-integratiekosten-op-procesinformatie, handleiding-2015/2-begrippen/claimbeoordelaar-re-integratiekosten
  tijdigheid_re_integratie_inspanningen -- tijdigheid-re-integratie-inspanningen: ap-2016/5-2-5-verzuimverzekeraars/tijdigheid, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a, handleiding-2015/8-vragen-1-tot-7/4-poortwachterstappen
FROM vz.claimdossier;
ALTER VIEW vz_claimbeoordelaar.claimdossier OWNER TO vz_owner;
COMMENT ON VIEW vz_claimbeoordelaar.claimdossier IS 'verzuimspec a324ff4e97b7';

GRANT SELECT (
  id, werkgever_id, werknemer_id, verzuimgeval_id, -- structural
  naam, adres, -- handleiding-2015/3-categorieen/a-naw, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a, handleiding-2015/8-vragen-1-tot-7/3-naw, handleiding-2015/8-vragen-8-tot-12/12-claim-heeft-naw, handleiding-2015/7-1-verzekeraar/claim-heeft-naw, handleiding-2015/7-1-verzekeraar/claim-heeft-a, handleiding-2015/8-vragen-1-tot-7/2-claim-alleen-voor-vergoeding, handleiding-2015/8-vragen-1-tot-7/3-weten-wanneer-vergoeden
  loongegevens, -- handleiding-2015/3-categorieen/a-loongegevens, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a, handleiding-2015/8-vragen-1-tot-7/3-loon, handleiding-2015/8-vragen-1-tot-7/2-claim-alleen-voor-vergoeding, handleiding-2015/8-vragen-1-tot-7/3-weten-wanneer-vergoeden
  eerste_ziektedag, -- handleiding-2015/3-categorieen/a-eerste-verzuimdag, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a, handleiding-2015/8-vragen-1-tot-7/3-data
  datum_gedeeltelijk_herstel, datum_herstel, -- handleiding-2015/3-categorieen/a-herstel, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a, handleiding-2015/8-vragen-1-tot-7/3-data
  vermoedelijke_duur, -- handleiding-2015/3-categorieen/a-duur, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a
  arbeidsongeschiktheidspercentage, loonwaarde, -- handleiding-2015/3-categorieen/a-percentage-of-loonwaarde, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a
  opbouwschema, -- handleiding-2015/3-categorieen/a-opbouwschema, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a, handleiding-2015/8-vragen-1-tot-7/3-uren
  schadeloosstelling_ja_nee, -- handleiding-2015/3-categorieen/a-schadeloosstelling, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a
  loonopschorting_of_loonstop, -- handleiding-2015/3-categorieen/a-loonopschorting, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a
  interventie_ingezet, interventie_datum, -- handleiding-2015/3-categorieen/a-interventie, handleiding-2015/6-2-informatiestromen/claimbeoordelaar-of-en-wanneer, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a, handleiding-2015/8-vragen-8-tot-12/10-of-en-wanneer, handleiding-2015/8-vragen-17-tot-20/18-of-en-wanneer, handleiding-2015/6-2-informatiestromen/re-integratiekosten-op-procesinformatie, handleiding-2015/2-begrippen/claimbeoordelaar-re-integratiekosten
  plan_van_aanpak_opgesteld, -- handleiding-2015/6-2-informatiestromen/re-integratiekosten-op-procesinformatie, handleiding-2015/2-begrippen/claimbeoordelaar-re-integratiekosten, handleiding-2015/3-categorieen/a-plan-van-aanpak, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a, handleiding-2015/8-vragen-1-tot-7/4-plan-opgesteld, handleiding-2015/8-vragen-8-tot-12/10-aan-werkgever-vragen, handleiding-2015/8-vragen-8-tot-12/10-aan-bedrijfsarts-vragen
  activiteiten_plan_van_aanpak_uitgevoerd, -- handleiding-2015/3-categorieen/a-activiteiten, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a, handleiding-2015/8-vragen-1-tot-7/4-stappen-gezet, handleiding-2015/8-vragen-8-tot-12/10-of-en-wanneer, handleiding-2015/8-vragen-17-tot-20/18-of-en-wanneer, handleiding-2015/6-2-informatiestromen/re-integratiekosten-op-procesinformatie, handleiding-2015/2-begrippen/claimbeoordelaar-re-integratiekosten
  tijdigheid_re_integratie_inspanningen -- ap-2016/5-2-5-verzuimverzekeraars/tijdigheid, handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a, handleiding-2015/8-vragen-1-tot-7/4-poortwachterstappen
) ON vz.claimdossier, vz_claimbeoordelaar.claimdossier TO vz_claimbeoordelaar;

CREATE POLICY claimbeoordelaar_r ON vz.claimdossier FOR SELECT TO vz_claimbeoordelaar -- handleiding-2015/3-categorieen/claimbeoordelaar-alleen-a, handleiding-2015/2-begrippen/claimbeoordelaar, handleiding-2015/2-begrippen/verzuimverzekeraar, ap-2016/5-2-5-verzuimverzekeraars/gegevens-komen-van-werkgever
  USING (
    werkgever_id = (SELECT mij.tenant FROM vz_ctx.mij WHERE mij.rol = 'claimbeoordelaar')
  );
COMMENT ON POLICY claimbeoordelaar_r ON vz.claimdossier IS 'verzuimspec da6b5eb9dc2e';

CREATE VIEW vz_werkgever.claimdossier WITH (security_invoker = true) AS SELECT
  id, -- structural
  werkgever_id, -- structural
  werknemer_id, -- structural
  verzuimgeval_id, -- structural
  naam, -- naam: handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/6-bewaartermijnen/administratieve-gegevens, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens, ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst
  adres, -- adres: ap-2016/4-ziekmelding/telefoonnummer-en-verpleegadres, ap-2016/4-ziekmelding/bereikbaar-voor-controle, cbp-brief-2015/beveiliging/telefoonnummer-en-verpleegadres, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-telefoonnummer, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-verpleegadres, handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/6-bewaartermijnen/administratieve-gegevens, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens, ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst
  loongegevens, -- loongegevens: handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/6-bewaartermijnen/administratieve-gegevens, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens, ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst
  eerste_ziektedag, -- eerste-ziektedag: handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, handleiding-2015/5-proces/dossier-verloop-verzuim, handleiding-2015/5-proces/dossier-bij-dreigend-langdurig-verzuim, ap-2016/6-bewaartermijnen/administratieve-gegevens, handleiding-2015/6-2-informatiestromen/werknemer-geeft-data-door, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens, ap-2016/2-juridisch-kader/uitzondering-wettelijke-aanspraken, ap-2016/2-juridisch-kader/uitzondering-cao-aanspraken, ap-2016/2-juridisch-kader/gegevens-voor-recht-op-loon, ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst, ap-2016/4-ziekmelding/beperkt-aantal-vragen, uavg/30-1-a, avg/6-1-c, rb-abrona-2016/alleen-ziek, nvab-2019/3-4-situaties/b-ii-feit-van-arbeidsongeschiktheid, nvab-2019/3-4-situaties/b-ii-periode-van-arbeidsongeschiktheid
  datum_gedeeltelijk_herstel, -- datum-gedeeltelijk-herstel: handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, handleiding-2015/5-proces/dossier-verloop-verzuim, handleiding-2015/5-proces/dossier-bij-dreigend-langdurig-verzuim, ap-2016/6-bewaartermijnen/administratieve-gegevens, handleiding-2015/6-2-informatiestromen/werknemer-geeft-data-door, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens, ap-2016/2-juridisch-kader/uitzondering-wettelijke-aanspraken, ap-2016/2-juridisch-kader/uitzondering-cao-aanspraken, ap-2016/2-juridisch-kader/gegevens-voor-recht-op-loon, ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst, ap-2016/4-ziekmelding/beperkt-aantal-vragen, uavg/30-1-a, avg/6-1-c, rb-abrona-2016/alleen-ziek, nvab-2019/3-4-situaties/b-ii-feit-van-arbeidsongeschiktheid, nvab-2019/3-4-situaties/b-ii-periode-van-arbeidsongeschiktheid
  datum_herstel, -- datum-herstel: handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, handleiding-2015/5-proces/dossier-verloop-verzuim, handleiding-2015/5-proces/dossier-bij-dreigend-langdurig-verzuim, ap-2016/6-bewaartermijnen/administratieve-gegevens, handleiding-2015/6-2-informatiestromen/werknemer-geeft-data-door, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens, ap-2016/2-juridisch-kader/uitzondering-wettelijke-aanspraken, ap-2016/2-juridisch-kader/uitzondering-cao-aanspraken, ap-2016/2-juridisch-kader/gegevens-voor-recht-op-loon, ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst, ap-2016/4-ziekmelding/beperkt-aantal-vragen, uavg/30-1-a, avg/6-1-c, rb-abrona-2016/alleen-ziek, nvab-2019/3-4-situaties/b-ii-feit-van-arbeidsongeschiktheid, nvab-2019/3-4-situaties/b-ii-periode-van-arbeidsongeschiktheid
  vermoedelijke_duur, -- vermoedelijke-duur: handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/4-ziekmelding/vermoedelijke-duur, ap-2016/4-ziekmelding/duur-voor-de-organisatie, ap-2016/4-ziekmelding/nodig-voor-bedrijfsvoering, cbp-brief-2015/beveiliging/vermoedelijke-duur, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-duur, ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt, ap-2016/5-2-1-bedrijfsarts/overige-gegevens-niet-nodig, ap-2016/5-2-2-werkgever/verwerkt-werkzaamheden, ap-2016/5-2-2-werkgever/verwerkt-duur, ap-2016/5-2-2-werkgever/verwerkt-mate, ap-2016/5-2-2-werkgever/verwerkt-adviezen, ap-2016/5-1-inleiding/werkgever-volgt-advies, ap-2016/5-3-re-integratietraject/dossier-bevat-advies, ap-2016/5-3-re-integratietraject/dossier-verslagen-bedrijfsarts, avg/9-2-b, uavg/30-1-b, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/vastgesteld-door-bedrijfsarts-wel-registreren, nvab-2019/3-4-situaties/b-ii-mate-van-arbeidsongeschiktheid, handleiding-2015/4-wet-en-regelgeving/uitzondering-werkgever-en-wie-voor-hem-werkt, handleiding-2015/4-wet-en-regelgeving/categorie-alleen-voor-verkrijgingsdoel, handleiding-2015/4-wet-en-regelgeving/categorie-noodzakelijk-voor-doel, handleiding-2015/4-wet-en-regelgeving/categorie-proportioneel, handleiding-2015/4-wet-en-regelgeving/gebruik-naar-bestemming
  arbeidsongeschiktheidspercentage, -- arbeidsongeschiktheidspercentage: handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt, ap-2016/5-2-1-bedrijfsarts/overige-gegevens-niet-nodig, ap-2016/5-2-2-werkgever/verwerkt-werkzaamheden, ap-2016/5-2-2-werkgever/verwerkt-duur, ap-2016/5-2-2-werkgever/verwerkt-mate, ap-2016/5-2-2-werkgever/verwerkt-adviezen, ap-2016/5-1-inleiding/werkgever-volgt-advies, ap-2016/5-3-re-integratietraject/dossier-bevat-advies, ap-2016/5-3-re-integratietraject/dossier-verslagen-bedrijfsarts, avg/9-2-b, uavg/30-1-b, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/vastgesteld-door-bedrijfsarts-wel-registreren, nvab-2019/3-4-situaties/b-ii-mate-van-arbeidsongeschiktheid, handleiding-2015/4-wet-en-regelgeving/uitzondering-werkgever-en-wie-voor-hem-werkt, handleiding-2015/4-wet-en-regelgeving/categorie-alleen-voor-verkrijgingsdoel, handleiding-2015/4-wet-en-regelgeving/categorie-noodzakelijk-voor-doel, handleiding-2015/4-wet-en-regelgeving/categorie-proportioneel, handleiding-2015/4-wet-en-regelgeving/gebruik-naar-bestemming
  loonwaarde, -- loonwaarde: handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak, handleiding-2015/9-3-wia/25-1, ap-2016/6-bewaartermijnen/re-integratiedossier-bij-lang-verzuim, ap-2016/5-1-inleiding/ieder-eigen-rol
  opbouwschema, -- opbouwschema: handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak, handleiding-2015/9-3-wia/25-1, ap-2016/6-bewaartermijnen/re-integratiedossier-bij-lang-verzuim, ap-2016/5-1-inleiding/ieder-eigen-rol
  schadeloosstelling_ja_nee, -- schadeloosstelling-ja-nee: handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a
  loonopschorting_of_loonstop, -- loonopschorting-of-loonstop: handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, handleiding-2015/9-5-bw7/629-6
  interventie_ingezet, -- interventie-ingezet: handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak, handleiding-2015/9-3-wia/25-1, ap-2016/6-bewaartermijnen/re-integratiedossier-bij-lang-verzuim, ap-2016/5-1-inleiding/ieder-eigen-rol
  interventie_datum, -- interventie-datum: handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak, handleiding-2015/9-3-wia/25-1, ap-2016/6-bewaartermijnen/re-integratiedossier-bij-lang-verzuim, ap-2016/5-1-inleiding/ieder-eigen-rol
  plan_van_aanpak_opgesteld, -- plan-van-aanpak-opgesteld: handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak, handleiding-2015/9-3-wia/25-1, ap-2016/6-bewaartermijnen/re-integratiedossier-bij-lang-verzuim, ap-2016/5-1-inleiding/ieder-eigen-rol
  activiteiten_plan_van_aanpak_uitgevoerd, -- activiteiten-plan-van-aanpak-uitgevoerd: handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak, handleiding-2015/9-3-wia/25-1, ap-2016/6-bewaartermijnen/re-integratiedossier-bij-lang-verzuim, ap-2016/5-1-inleiding/ieder-eigen-rol
  tijdigheid_re_integratie_inspanningen -- tijdigheid-re-integratie-inspanningen: handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak, handleiding-2015/9-3-wia/25-1, ap-2016/6-bewaartermijnen/re-integratiedossier-bij-lang-verzuim, ap-2016/5-1-inleiding/ieder-eigen-rol
FROM vz.claimdossier;
ALTER VIEW vz_werkgever.claimdossier OWNER TO vz_owner;
COMMENT ON VIEW vz_werkgever.claimdossier IS 'verzuimspec 48d192ed9fa6';

GRANT SELECT (
  id, werkgever_id, werknemer_id, verzuimgeval_id, -- structural
  naam, loongegevens, -- handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/6-bewaartermijnen/administratieve-gegevens, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens, ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst
  adres, -- ap-2016/4-ziekmelding/telefoonnummer-en-verpleegadres, ap-2016/4-ziekmelding/bereikbaar-voor-controle, cbp-brief-2015/beveiliging/telefoonnummer-en-verpleegadres, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-telefoonnummer, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-verpleegadres, handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/6-bewaartermijnen/administratieve-gegevens, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens, ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst
  eerste_ziektedag, datum_gedeeltelijk_herstel, datum_herstel, -- handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, handleiding-2015/5-proces/dossier-verloop-verzuim, handleiding-2015/5-proces/dossier-bij-dreigend-langdurig-verzuim, ap-2016/6-bewaartermijnen/administratieve-gegevens, handleiding-2015/6-2-informatiestromen/werknemer-geeft-data-door, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens, ap-2016/2-juridisch-kader/uitzondering-wettelijke-aanspraken, ap-2016/2-juridisch-kader/uitzondering-cao-aanspraken, ap-2016/2-juridisch-kader/gegevens-voor-recht-op-loon, ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst, ap-2016/4-ziekmelding/beperkt-aantal-vragen, uavg/30-1-a, avg/6-1-c, rb-abrona-2016/alleen-ziek, nvab-2019/3-4-situaties/b-ii-feit-van-arbeidsongeschiktheid, nvab-2019/3-4-situaties/b-ii-periode-van-arbeidsongeschiktheid
  vermoedelijke_duur, -- handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/4-ziekmelding/vermoedelijke-duur, ap-2016/4-ziekmelding/duur-voor-de-organisatie, ap-2016/4-ziekmelding/nodig-voor-bedrijfsvoering, cbp-brief-2015/beveiliging/vermoedelijke-duur, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-duur, ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt, ap-2016/5-2-1-bedrijfsarts/overige-gegevens-niet-nodig, ap-2016/5-2-2-werkgever/verwerkt-werkzaamheden, ap-2016/5-2-2-werkgever/verwerkt-duur, ap-2016/5-2-2-werkgever/verwerkt-mate, ap-2016/5-2-2-werkgever/verwerkt-adviezen, ap-2016/5-1-inleiding/werkgever-volgt-advies, ap-2016/5-3-re-integratietraject/dossier-bevat-advies, ap-2016/5-3-re-integratietraject/dossier-verslagen-bedrijfsarts, avg/9-2-b, uavg/30-1-b, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/vastgesteld-door-bedrijfsarts-wel-registreren, nvab-2019/3-4-situaties/b-ii-mate-van-arbeidsongeschiktheid, handleiding-2015/4-wet-en-regelgeving/uitzondering-werkgever-en-wie-voor-hem-werkt, handleiding-2015/4-wet-en-regelgeving/categorie-alleen-voor-verkrijgingsdoel, handleiding-2015/4-wet-en-regelgeving/categorie-noodzakelijk-voor-doel, handleiding-2015/4-wet-en-regelgeving/categorie-proportioneel, handleiding-2015/4-wet-en-regelgeving/gebruik-naar-bestemming
  arbeidsongeschiktheidspercentage, -- handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt, ap-2016/5-2-1-bedrijfsarts/overige-gegevens-niet-nodig, ap-2016/5-2-2-werkgever/verwerkt-werkzaamheden, ap-2016/5-2-2-werkgever/verwerkt-duur, ap-2016/5-2-2-werkgever/verwerkt-mate, ap-2016/5-2-2-werkgever/verwerkt-adviezen, ap-2016/5-1-inleiding/werkgever-volgt-advies, ap-2016/5-3-re-integratietraject/dossier-bevat-advies, ap-2016/5-3-re-integratietraject/dossier-verslagen-bedrijfsarts, avg/9-2-b, uavg/30-1-b, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/vastgesteld-door-bedrijfsarts-wel-registreren, nvab-2019/3-4-situaties/b-ii-mate-van-arbeidsongeschiktheid, handleiding-2015/4-wet-en-regelgeving/uitzondering-werkgever-en-wie-voor-hem-werkt, handleiding-2015/4-wet-en-regelgeving/categorie-alleen-voor-verkrijgingsdoel, handleiding-2015/4-wet-en-regelgeving/categorie-noodzakelijk-voor-doel, handleiding-2015/4-wet-en-regelgeving/categorie-proportioneel, handleiding-2015/4-wet-en-regelgeving/gebruik-naar-bestemming
  loonwaarde, opbouwschema, interventie_ingezet, interventie_datum, plan_van_aanpak_opgesteld, activiteiten_plan_van_aanpak_uitgevoerd, tijdigheid_re_integratie_inspanningen, -- handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak, handleiding-2015/9-3-wia/25-1, ap-2016/6-bewaartermijnen/re-integratiedossier-bij-lang-verzuim, ap-2016/5-1-inleiding/ieder-eigen-rol
  schadeloosstelling_ja_nee, -- handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a
  loonopschorting_of_loonstop -- handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, handleiding-2015/9-5-bw7/629-6
) ON vz.claimdossier, vz_werkgever.claimdossier TO vz_werkgever;
GRANT INSERT (
  werkgever_id, werknemer_id, verzuimgeval_id, -- structural
  naam, loongegevens, -- handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/6-bewaartermijnen/administratieve-gegevens, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens, ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst
  adres, -- ap-2016/4-ziekmelding/telefoonnummer-en-verpleegadres, ap-2016/4-ziekmelding/bereikbaar-voor-controle, cbp-brief-2015/beveiliging/telefoonnummer-en-verpleegadres, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-telefoonnummer, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-verpleegadres, handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/6-bewaartermijnen/administratieve-gegevens, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens, ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst
  eerste_ziektedag, datum_gedeeltelijk_herstel, datum_herstel, -- handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, handleiding-2015/5-proces/dossier-verloop-verzuim, handleiding-2015/5-proces/dossier-bij-dreigend-langdurig-verzuim, ap-2016/6-bewaartermijnen/administratieve-gegevens, handleiding-2015/6-2-informatiestromen/werknemer-geeft-data-door, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens, ap-2016/2-juridisch-kader/uitzondering-wettelijke-aanspraken, ap-2016/2-juridisch-kader/uitzondering-cao-aanspraken, ap-2016/2-juridisch-kader/gegevens-voor-recht-op-loon, ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst, ap-2016/4-ziekmelding/beperkt-aantal-vragen, uavg/30-1-a, avg/6-1-c, rb-abrona-2016/alleen-ziek, nvab-2019/3-4-situaties/b-ii-feit-van-arbeidsongeschiktheid, nvab-2019/3-4-situaties/b-ii-periode-van-arbeidsongeschiktheid
  vermoedelijke_duur, -- handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/4-ziekmelding/vermoedelijke-duur, ap-2016/4-ziekmelding/duur-voor-de-organisatie, ap-2016/4-ziekmelding/nodig-voor-bedrijfsvoering, cbp-brief-2015/beveiliging/vermoedelijke-duur, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-duur, ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt, ap-2016/5-2-1-bedrijfsarts/overige-gegevens-niet-nodig, ap-2016/5-2-2-werkgever/verwerkt-werkzaamheden, ap-2016/5-2-2-werkgever/verwerkt-duur, ap-2016/5-2-2-werkgever/verwerkt-mate, ap-2016/5-2-2-werkgever/verwerkt-adviezen, ap-2016/5-1-inleiding/werkgever-volgt-advies, ap-2016/5-3-re-integratietraject/dossier-bevat-advies, ap-2016/5-3-re-integratietraject/dossier-verslagen-bedrijfsarts, avg/9-2-b, uavg/30-1-b, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/vastgesteld-door-bedrijfsarts-wel-registreren, nvab-2019/3-4-situaties/b-ii-mate-van-arbeidsongeschiktheid, handleiding-2015/4-wet-en-regelgeving/uitzondering-werkgever-en-wie-voor-hem-werkt, handleiding-2015/4-wet-en-regelgeving/categorie-alleen-voor-verkrijgingsdoel, handleiding-2015/4-wet-en-regelgeving/categorie-noodzakelijk-voor-doel, handleiding-2015/4-wet-en-regelgeving/categorie-proportioneel, handleiding-2015/4-wet-en-regelgeving/gebruik-naar-bestemming
  arbeidsongeschiktheidspercentage, -- handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt, ap-2016/5-2-1-bedrijfsarts/overige-gegevens-niet-nodig, ap-2016/5-2-2-werkgever/verwerkt-werkzaamheden, ap-2016/5-2-2-werkgever/verwerkt-duur, ap-2016/5-2-2-werkgever/verwerkt-mate, ap-2016/5-2-2-werkgever/verwerkt-adviezen, ap-2016/5-1-inleiding/werkgever-volgt-advies, ap-2016/5-3-re-integratietraject/dossier-bevat-advies, ap-2016/5-3-re-integratietraject/dossier-verslagen-bedrijfsarts, avg/9-2-b, uavg/30-1-b, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/vastgesteld-door-bedrijfsarts-wel-registreren, nvab-2019/3-4-situaties/b-ii-mate-van-arbeidsongeschiktheid, handleiding-2015/4-wet-en-regelgeving/uitzondering-werkgever-en-wie-voor-hem-werkt, handleiding-2015/4-wet-en-regelgeving/categorie-alleen-voor-verkrijgingsdoel, handleiding-2015/4-wet-en-regelgeving/categorie-noodzakelijk-voor-doel, handleiding-2015/4-wet-en-regelgeving/categorie-proportioneel, handleiding-2015/4-wet-en-regelgeving/gebruik-naar-bestemming
  loonwaarde, opbouwschema, interventie_ingezet, interventie_datum, plan_van_aanpak_opgesteld, activiteiten_plan_van_aanpak_uitgevoerd, tijdigheid_re_integratie_inspanningen, -- handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak, handleiding-2015/9-3-wia/25-1, ap-2016/6-bewaartermijnen/re-integratiedossier-bij-lang-verzuim, ap-2016/5-1-inleiding/ieder-eigen-rol
  schadeloosstelling_ja_nee, -- handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a
  loonopschorting_of_loonstop -- handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, handleiding-2015/9-5-bw7/629-6
) ON vz.claimdossier, vz_werkgever.claimdossier TO vz_werkgever;
GRANT UPDATE (
  naam, loongegevens, -- handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/6-bewaartermijnen/administratieve-gegevens, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens, ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst
  adres, -- ap-2016/4-ziekmelding/telefoonnummer-en-verpleegadres, ap-2016/4-ziekmelding/bereikbaar-voor-controle, cbp-brief-2015/beveiliging/telefoonnummer-en-verpleegadres, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-telefoonnummer, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-verpleegadres, handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/6-bewaartermijnen/administratieve-gegevens, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens, ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst
  eerste_ziektedag, datum_gedeeltelijk_herstel, datum_herstel, -- handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, handleiding-2015/5-proces/dossier-verloop-verzuim, handleiding-2015/5-proces/dossier-bij-dreigend-langdurig-verzuim, ap-2016/6-bewaartermijnen/administratieve-gegevens, handleiding-2015/6-2-informatiestromen/werknemer-geeft-data-door, ap-2016/4-ziekmelding/alleen-noodzakelijke-gegevens, ap-2016/2-juridisch-kader/uitzondering-wettelijke-aanspraken, ap-2016/2-juridisch-kader/uitzondering-cao-aanspraken, ap-2016/2-juridisch-kader/gegevens-voor-recht-op-loon, ap-2016/4-ziekmelding/nodig-voor-arbeidsovereenkomst, ap-2016/4-ziekmelding/beperkt-aantal-vragen, uavg/30-1-a, avg/6-1-c, rb-abrona-2016/alleen-ziek, nvab-2019/3-4-situaties/b-ii-feit-van-arbeidsongeschiktheid, nvab-2019/3-4-situaties/b-ii-periode-van-arbeidsongeschiktheid
  vermoedelijke_duur, -- handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/4-ziekmelding/vermoedelijke-duur, ap-2016/4-ziekmelding/duur-voor-de-organisatie, ap-2016/4-ziekmelding/nodig-voor-bedrijfsvoering, cbp-brief-2015/beveiliging/vermoedelijke-duur, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/mag-vragen-duur, ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt, ap-2016/5-2-1-bedrijfsarts/overige-gegevens-niet-nodig, ap-2016/5-2-2-werkgever/verwerkt-werkzaamheden, ap-2016/5-2-2-werkgever/verwerkt-duur, ap-2016/5-2-2-werkgever/verwerkt-mate, ap-2016/5-2-2-werkgever/verwerkt-adviezen, ap-2016/5-1-inleiding/werkgever-volgt-advies, ap-2016/5-3-re-integratietraject/dossier-bevat-advies, ap-2016/5-3-re-integratietraject/dossier-verslagen-bedrijfsarts, avg/9-2-b, uavg/30-1-b, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/vastgesteld-door-bedrijfsarts-wel-registreren, nvab-2019/3-4-situaties/b-ii-mate-van-arbeidsongeschiktheid, handleiding-2015/4-wet-en-regelgeving/uitzondering-werkgever-en-wie-voor-hem-werkt, handleiding-2015/4-wet-en-regelgeving/categorie-alleen-voor-verkrijgingsdoel, handleiding-2015/4-wet-en-regelgeving/categorie-noodzakelijk-voor-doel, handleiding-2015/4-wet-en-regelgeving/categorie-proportioneel, handleiding-2015/4-wet-en-regelgeving/gebruik-naar-bestemming
  arbeidsongeschiktheidspercentage, -- handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt, ap-2016/5-2-1-bedrijfsarts/overige-gegevens-niet-nodig, ap-2016/5-2-2-werkgever/verwerkt-werkzaamheden, ap-2016/5-2-2-werkgever/verwerkt-duur, ap-2016/5-2-2-werkgever/verwerkt-mate, ap-2016/5-2-2-werkgever/verwerkt-adviezen, ap-2016/5-1-inleiding/werkgever-volgt-advies, ap-2016/5-3-re-integratietraject/dossier-bevat-advies, ap-2016/5-3-re-integratietraject/dossier-verslagen-bedrijfsarts, avg/9-2-b, uavg/30-1-b, nvab-2019/3-3-casemanager-buiten-bedrijfsarts/vastgesteld-door-bedrijfsarts-wel-registreren, nvab-2019/3-4-situaties/b-ii-mate-van-arbeidsongeschiktheid, handleiding-2015/4-wet-en-regelgeving/uitzondering-werkgever-en-wie-voor-hem-werkt, handleiding-2015/4-wet-en-regelgeving/categorie-alleen-voor-verkrijgingsdoel, handleiding-2015/4-wet-en-regelgeving/categorie-noodzakelijk-voor-doel, handleiding-2015/4-wet-en-regelgeving/categorie-proportioneel, handleiding-2015/4-wet-en-regelgeving/gebruik-naar-bestemming
  loonwaarde, opbouwschema, interventie_ingezet, interventie_datum, plan_van_aanpak_opgesteld, activiteiten_plan_van_aanpak_uitgevoerd, tijdigheid_re_integratie_inspanningen, -- handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, ap-2016/5-3-re-integratietraject/re-integratiedossier-bijhouden, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak, handleiding-2015/9-3-wia/25-1, ap-2016/6-bewaartermijnen/re-integratiedossier-bij-lang-verzuim, ap-2016/5-1-inleiding/ieder-eigen-rol
  schadeloosstelling_ja_nee, -- handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a
  loonopschorting_of_loonstop -- handleiding-2015/6-2-informatiestromen/werkgever-claimbeoordelaar-a, handleiding-2015/3-categorieen/categorie-a, handleiding-2015/9-5-bw7/629-6
) ON vz.claimdossier, vz_werkgever.claimdossier TO vz_werkgever;

CREATE POLICY werkgever_r ON vz.claimdossier FOR SELECT TO vz_werkgever -- ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt, ap-2016/5-2-2-werkgever/medewerker-niet-meer-dan-werkgever, ap-2016/5-2-5-verzuimverzekeraars/gegevens-komen-van-werkgever
  USING (
    werkgever_id = (SELECT mij.tenant FROM vz_ctx.mij WHERE mij.rol = 'werkgever')
  );
COMMENT ON POLICY werkgever_r ON vz.claimdossier IS 'verzuimspec 5d0cd26b549e';

CREATE POLICY werkgever_i ON vz.claimdossier FOR INSERT TO vz_werkgever -- ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt, ap-2016/5-2-2-werkgever/medewerker-niet-meer-dan-werkgever, ap-2016/5-2-5-verzuimverzekeraars/gegevens-komen-van-werkgever
  WITH CHECK (
    werkgever_id = (SELECT mij.tenant FROM vz_ctx.mij WHERE mij.rol = 'werkgever')
    AND EXISTS (SELECT FROM vz.verzuimgeval ouder WHERE ouder.id = claimdossier.verzuimgeval_id AND ouder.werkgever_id = claimdossier.werkgever_id AND ouder.werknemer_id = claimdossier.werknemer_id)
  );
COMMENT ON POLICY werkgever_i ON vz.claimdossier IS 'verzuimspec 8db95d7e3c93';

CREATE POLICY werkgever_u ON vz.claimdossier FOR UPDATE TO vz_werkgever -- ap-2016/5-2-2-werkgever/verwerkt-wat-bedrijfsarts-verstrekt, ap-2016/5-2-2-werkgever/medewerker-niet-meer-dan-werkgever, ap-2016/5-2-5-verzuimverzekeraars/gegevens-komen-van-werkgever
  USING (
    werkgever_id = (SELECT mij.tenant FROM vz_ctx.mij WHERE mij.rol = 'werkgever')
  )
  WITH CHECK (
    werkgever_id = (SELECT mij.tenant FROM vz_ctx.mij WHERE mij.rol = 'werkgever')
  );
COMMENT ON POLICY werkgever_u ON vz.claimdossier IS 'verzuimspec de1c9f1fb2c5';

CREATE VIEW vz_werknemer.claimdossier WITH (security_invoker = true) AS SELECT
  id, -- structural
  werkgever_id, -- structural
  werknemer_id, -- structural
  verzuimgeval_id, -- structural
  naam, -- naam: avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  adres, -- adres: avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  loongegevens, -- loongegevens: avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  eerste_ziektedag, -- eerste-ziektedag: avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  datum_gedeeltelijk_herstel, -- datum-gedeeltelijk-herstel: avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  datum_herstel, -- datum-herstel: avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  vermoedelijke_duur, -- vermoedelijke-duur: avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  arbeidsongeschiktheidspercentage, -- arbeidsongeschiktheidspercentage: avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  loonwaarde, -- loonwaarde: avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  opbouwschema, -- opbouwschema: avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  schadeloosstelling_ja_nee, -- schadeloosstelling-ja-nee: avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  loonopschorting_of_loonstop, -- loonopschorting-of-loonstop: avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  interventie_ingezet, -- interventie-ingezet: avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  interventie_datum, -- interventie-datum: avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  plan_van_aanpak_opgesteld, -- plan-van-aanpak-opgesteld: avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  activiteiten_plan_van_aanpak_uitgevoerd, -- activiteiten-plan-van-aanpak-uitgevoerd: avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  tijdigheid_re_integratie_inspanningen -- tijdigheid-re-integratie-inspanningen: avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
FROM vz.claimdossier;
ALTER VIEW vz_werknemer.claimdossier OWNER TO vz_owner;
COMMENT ON VIEW vz_werknemer.claimdossier IS 'verzuimspec 1a3bf593ec6d';

GRANT SELECT (
  id, werkgever_id, werknemer_id, verzuimgeval_id, -- structural
  naam, adres, loongegevens, eerste_ziektedag, datum_gedeeltelijk_herstel, datum_herstel, vermoedelijke_duur, arbeidsongeschiktheidspercentage, loonwaarde, opbouwschema, schadeloosstelling_ja_nee, loonopschorting_of_loonstop, interventie_ingezet, interventie_datum, plan_van_aanpak_opgesteld, activiteiten_plan_van_aanpak_uitgevoerd, tijdigheid_re_integratie_inspanningen -- avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
) ON vz.claimdossier, vz_werknemer.claimdossier TO vz_werknemer;

CREATE POLICY werknemer_r ON vz.claimdossier FOR SELECT TO vz_werknemer -- avg/15, ap-2016/5-2-5-verzuimverzekeraars/gegevens-komen-van-werkgever
  USING (
    werkgever_id = (SELECT mij.tenant FROM vz_ctx.mij WHERE mij.rol = 'werknemer')
    AND werknemer_id = (SELECT mij.subject FROM vz_ctx.mij WHERE mij.rol = 'werknemer')
  );
COMMENT ON POLICY werknemer_r ON vz.claimdossier IS 'verzuimspec ba10b1a0938a';

CREATE VIEW vz_bewaartermijn.claimdossier WITH (security_invoker = true) AS SELECT
  id, -- structural
  bewaren_tot -- structural
FROM vz.claimdossier;
ALTER VIEW vz_bewaartermijn.claimdossier OWNER TO vz_owner;
COMMENT ON VIEW vz_bewaartermijn.claimdossier IS 'verzuimspec 12cd66135f8e';

GRANT SELECT (
  id, bewaren_tot -- structural
) ON vz.claimdossier, vz_bewaartermijn.claimdossier TO vz_bewaartermijn;
GRANT DELETE ON vz.claimdossier, vz_bewaartermijn.claimdossier TO vz_bewaartermijn;

CREATE POLICY bewaartermijn_r ON vz.claimdossier FOR SELECT TO vz_bewaartermijn -- ap-2016/6-bewaartermijnen/administratie-twee-jaar, ap-2016/2-juridisch-kader/niet-langer-dan-nodig, ap-2016/2-juridisch-kader/anders-algemene-regel, ap-2016/6-bewaartermijnen/niet-langer-dan-doel, ap-2016/6-bewaartermijnen/administratie-zolang-nodig, handleiding-2015/9-1-wbp/10-1
  USING (
    bewaren_tot < CURRENT_DATE
  );
COMMENT ON POLICY bewaartermijn_r ON vz.claimdossier IS 'verzuimspec e63127e8ee14';

CREATE POLICY bewaartermijn_d ON vz.claimdossier FOR DELETE TO vz_bewaartermijn -- ap-2016/6-bewaartermijnen/administratie-twee-jaar, ap-2016/2-juridisch-kader/niet-langer-dan-nodig, ap-2016/2-juridisch-kader/anders-algemene-regel, ap-2016/6-bewaartermijnen/niet-langer-dan-doel, ap-2016/6-bewaartermijnen/administratie-zolang-nodig, handleiding-2015/9-1-wbp/10-1
  USING (
    bewaren_tot < CURRENT_DATE
  );
COMMENT ON POLICY bewaartermijn_d ON vz.claimdossier IS 'verzuimspec 2e8566e8beb2';

-- vz.medisch_dossier (medisch-dossier)
ALTER TABLE vz.medisch_dossier OWNER TO vz_owner;
ALTER TABLE vz.medisch_dossier ENABLE ROW LEVEL SECURITY; -- ap-boete-cpa/open-bestand, avg/5-1-f, avg/25, cbp-onderzoek-2005/samenvatting/niet-alle-medewerkers-alle-dossiers, cbp-onderzoek-2005/samenvatting/toegang-naar-functie-en-taak, ap-2016/5-4-verzuimsystemen/inzien-onmogelijk-maken, cbp-brief-2015/beveiliging/inzien-onmogelijk-maken, handleiding-2015/7-1-verzekeraar/alleen-bevoegden-bij-gegevens, handleiding-2015/8-vragen-13-tot-16/13-agent-toegang-bevoegden, ap-2016/2-juridisch-kader/passende-maatregelen, nvab-2019/3-1-toegang-dossier/afgeschermd, nvab-2019/bijlage-3-contract/dossiers-inrichting-geborgd, ap-2016/5-4-verzuimsystemen/medische-module-gesloten, cbp-brief-2015/beveiliging/medische-module-gesloten, nvab-2019/3-1-toegang-dossier/medisch-gescheiden, ap-2016/5-4-verzuimsystemen/medische-module-gesloten-voor-eigen-systeembeheerder, cbp-brief-2015/beveiliging/medische-module-gesloten-voor-eigen-systeembeheerder, nvab-2019/bijlage-3-contract/dossiers-beheer-geborgd, ap-verzuimsysteem/geen-medisch-dossier
ALTER TABLE vz.medisch_dossier FORCE ROW LEVEL SECURITY; -- ap-boete-cpa/open-bestand, avg/5-1-f, avg/25, cbp-onderzoek-2005/samenvatting/niet-alle-medewerkers-alle-dossiers, cbp-onderzoek-2005/samenvatting/toegang-naar-functie-en-taak, ap-2016/5-4-verzuimsystemen/inzien-onmogelijk-maken, cbp-brief-2015/beveiliging/inzien-onmogelijk-maken, handleiding-2015/7-1-verzekeraar/alleen-bevoegden-bij-gegevens, handleiding-2015/8-vragen-13-tot-16/13-agent-toegang-bevoegden, ap-2016/2-juridisch-kader/passende-maatregelen, nvab-2019/3-1-toegang-dossier/afgeschermd, nvab-2019/bijlage-3-contract/dossiers-inrichting-geborgd, ap-2016/5-4-verzuimsystemen/medische-module-gesloten, cbp-brief-2015/beveiliging/medische-module-gesloten, nvab-2019/3-1-toegang-dossier/medisch-gescheiden, ap-2016/5-4-verzuimsystemen/medische-module-gesloten-voor-eigen-systeembeheerder, cbp-brief-2015/beveiliging/medische-module-gesloten-voor-eigen-systeembeheerder, nvab-2019/bijlage-3-contract/dossiers-beheer-geborgd, ap-verzuimsysteem/geen-medisch-dossier
REVOKE ALL ON vz.medisch_dossier FROM PUBLIC, vz_bedrijfsarts, vz_claimbeoordelaar, vz_systeembeheerder_werkgever, vz_werkgever, vz_werknemer, vz_bewaartermijn; -- ap-boete-cpa/open-bestand, avg/5-1-f, avg/25, cbp-onderzoek-2005/samenvatting/niet-alle-medewerkers-alle-dossiers, cbp-onderzoek-2005/samenvatting/toegang-naar-functie-en-taak, ap-2016/5-4-verzuimsystemen/inzien-onmogelijk-maken, cbp-brief-2015/beveiliging/inzien-onmogelijk-maken, handleiding-2015/7-1-verzekeraar/alleen-bevoegden-bij-gegevens, handleiding-2015/8-vragen-13-tot-16/13-agent-toegang-bevoegden, ap-2016/2-juridisch-kader/passende-maatregelen, nvab-2019/3-1-toegang-dossier/afgeschermd, nvab-2019/bijlage-3-contract/dossiers-inrichting-geborgd, ap-2016/5-4-verzuimsystemen/medische-module-gesloten, cbp-brief-2015/beveiliging/medische-module-gesloten, nvab-2019/3-1-toegang-dossier/medisch-gescheiden, ap-2016/5-4-verzuimsystemen/medische-module-gesloten-voor-eigen-systeembeheerder, cbp-brief-2015/beveiliging/medische-module-gesloten-voor-eigen-systeembeheerder, nvab-2019/bijlage-3-contract/dossiers-beheer-geborgd, ap-verzuimsysteem/geen-medisch-dossier

CREATE VIEW vz_bedrijfsarts.medisch_dossier WITH (security_invoker = true) AS SELECT
  id, -- structural
  werkgever_id, -- structural
  werknemer_id, -- structural
  verzuimgeval_id, -- structural
  diagnose, -- diagnose: handleiding-2015/6-1-wie-mag-wat/bedrijfsarts-c, handleiding-2015/6-1-wie-mag-wat/c-onder-bedrijfsarts, ap-2016/5-2-1-bedrijfsarts/verwerkt-medische-gegevens, handleiding-2015/3-categorieen/categorie-c-alleen-artsen, handleiding-2015/3-categorieen/categorie-c, handleiding-2015/3-categorieen/categorie-c-geen-vrijbrief, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak, handleiding-2015/7-2-arbodienst-en-re-integratiebedrijf/bedrijfsarts-a-b-c-naar-doel, nvab-2019/3-1-toegang-dossier/dossier-per-werknemer, nvab-2019/3-1-toegang-dossier/toegang-bedrijfsarts, nvab-2019/3-1-toegang-dossier/alleen-zij-inzien, nvab-2019/3-1-toegang-dossier/alleen-zij-wijzigen, nvab-2019/3-1-toegang-dossier/alleen-zij-verwerken, nvab-2019/2-regie/evenredig, ap-2016/5-2-1-bedrijfsarts/verwerkt-aard-en-oorzaak, ap-2016/5-2-1-bedrijfsarts/verwerkt-voortgang-behandeling, ap-2016/5-2-1-bedrijfsarts/verwerkt-omstandigheden, avg/9-2-h, avg/9-3, uavg/30-3-a
  aard_ziekte, -- aard-ziekte: handleiding-2015/6-1-wie-mag-wat/bedrijfsarts-c, handleiding-2015/6-1-wie-mag-wat/c-onder-bedrijfsarts, ap-2016/5-2-1-bedrijfsarts/verwerkt-medische-gegevens, handleiding-2015/3-categorieen/categorie-c-alleen-artsen, handleiding-2015/3-categorieen/categorie-c, handleiding-2015/3-categorieen/categorie-c-geen-vrijbrief, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak, handleiding-2015/7-2-arbodienst-en-re-integratiebedrijf/bedrijfsarts-a-b-c-naar-doel, nvab-2019/3-1-toegang-dossier/dossier-per-werknemer, nvab-2019/3-1-toegang-dossier/toegang-bedrijfsarts, nvab-2019/3-1-toegang-dossier/alleen-zij-inzien, nvab-2019/3-1-toegang-dossier/alleen-zij-wijzigen, nvab-2019/3-1-toegang-dossier/alleen-zij-verwerken, nvab-2019/2-regie/evenredig, ap-2016/5-2-1-bedrijfsarts/verwerkt-aard-en-oorzaak, ap-2016/5-2-1-bedrijfsarts/verwerkt-voortgang-behandeling, ap-2016/5-2-1-bedrijfsarts/verwerkt-omstandigheden, avg/9-2-h, avg/9-3, uavg/30-3-a
  oorzaak_ziekte, -- oorzaak-ziekte: handleiding-2015/6-1-wie-mag-wat/bedrijfsarts-c, handleiding-2015/6-1-wie-mag-wat/c-onder-bedrijfsarts, ap-2016/5-2-1-bedrijfsarts/verwerkt-medische-gegevens, handleiding-2015/3-categorieen/categorie-c-alleen-artsen, handleiding-2015/3-categorieen/categorie-c, handleiding-2015/3-categorieen/categorie-c-geen-vrijbrief, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak, handleiding-2015/7-2-arbodienst-en-re-integratiebedrijf/bedrijfsarts-a-b-c-naar-doel, nvab-2019/3-1-toegang-dossier/dossier-per-werknemer, nvab-2019/3-1-toegang-dossier/toegang-bedrijfsarts, nvab-2019/3-1-toegang-dossier/alleen-zij-inzien, nvab-2019/3-1-toegang-dossier/alleen-zij-wijzigen, nvab-2019/3-1-toegang-dossier/alleen-zij-verwerken, nvab-2019/2-regie/evenredig, ap-2016/5-2-1-bedrijfsarts/verwerkt-aard-en-oorzaak, ap-2016/5-2-1-bedrijfsarts/verwerkt-voortgang-behandeling, ap-2016/5-2-1-bedrijfsarts/verwerkt-omstandigheden, avg/9-2-h, avg/9-3, uavg/30-3-a
  klachten, -- klachten: handleiding-2015/6-1-wie-mag-wat/bedrijfsarts-c, handleiding-2015/6-1-wie-mag-wat/c-onder-bedrijfsarts, ap-2016/5-2-1-bedrijfsarts/verwerkt-medische-gegevens, handleiding-2015/3-categorieen/categorie-c-alleen-artsen, handleiding-2015/3-categorieen/categorie-c, handleiding-2015/3-categorieen/categorie-c-geen-vrijbrief, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak, handleiding-2015/7-2-arbodienst-en-re-integratiebedrijf/bedrijfsarts-a-b-c-naar-doel, nvab-2019/3-1-toegang-dossier/dossier-per-werknemer, nvab-2019/3-1-toegang-dossier/toegang-bedrijfsarts, nvab-2019/3-1-toegang-dossier/alleen-zij-inzien, nvab-2019/3-1-toegang-dossier/alleen-zij-wijzigen, nvab-2019/3-1-toegang-dossier/alleen-zij-verwerken, nvab-2019/2-regie/evenredig, ap-2016/5-2-1-bedrijfsarts/verwerkt-aard-en-oorzaak, ap-2016/5-2-1-bedrijfsarts/verwerkt-voortgang-behandeling, ap-2016/5-2-1-bedrijfsarts/verwerkt-omstandigheden, avg/9-2-h, avg/9-3, uavg/30-3-a, nvab-2019/2-regie/bedrijfsarts-verwijst-zo-nodig
  behandeling, -- behandeling: handleiding-2015/6-1-wie-mag-wat/bedrijfsarts-c, handleiding-2015/6-1-wie-mag-wat/c-onder-bedrijfsarts, ap-2016/5-2-1-bedrijfsarts/verwerkt-medische-gegevens, handleiding-2015/3-categorieen/categorie-c-alleen-artsen, handleiding-2015/3-categorieen/categorie-c, handleiding-2015/3-categorieen/categorie-c-geen-vrijbrief, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak, handleiding-2015/7-2-arbodienst-en-re-integratiebedrijf/bedrijfsarts-a-b-c-naar-doel, nvab-2019/3-1-toegang-dossier/dossier-per-werknemer, nvab-2019/3-1-toegang-dossier/toegang-bedrijfsarts, nvab-2019/3-1-toegang-dossier/alleen-zij-inzien, nvab-2019/3-1-toegang-dossier/alleen-zij-wijzigen, nvab-2019/3-1-toegang-dossier/alleen-zij-verwerken, nvab-2019/2-regie/evenredig, ap-2016/5-2-1-bedrijfsarts/verwerkt-aard-en-oorzaak, ap-2016/5-2-1-bedrijfsarts/verwerkt-voortgang-behandeling, ap-2016/5-2-1-bedrijfsarts/verwerkt-omstandigheden, avg/9-2-h, avg/9-3, uavg/30-3-a
  afspraken_behandelaars, -- afspraken-behandelaars: handleiding-2015/6-1-wie-mag-wat/bedrijfsarts-c, handleiding-2015/6-1-wie-mag-wat/c-onder-bedrijfsarts, ap-2016/5-2-1-bedrijfsarts/verwerkt-medische-gegevens, handleiding-2015/3-categorieen/categorie-c-alleen-artsen, handleiding-2015/3-categorieen/categorie-c, handleiding-2015/3-categorieen/categorie-c-geen-vrijbrief, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak, handleiding-2015/7-2-arbodienst-en-re-integratiebedrijf/bedrijfsarts-a-b-c-naar-doel, nvab-2019/3-1-toegang-dossier/dossier-per-werknemer, nvab-2019/3-1-toegang-dossier/toegang-bedrijfsarts, nvab-2019/3-1-toegang-dossier/alleen-zij-inzien, nvab-2019/3-1-toegang-dossier/alleen-zij-wijzigen, nvab-2019/3-1-toegang-dossier/alleen-zij-verwerken, nvab-2019/2-regie/evenredig, ap-2016/5-2-1-bedrijfsarts/verwerkt-aard-en-oorzaak, ap-2016/5-2-1-bedrijfsarts/verwerkt-voortgang-behandeling, ap-2016/5-2-1-bedrijfsarts/verwerkt-omstandigheden, avg/9-2-h, avg/9-3, uavg/30-3-a
  waarnemingen_bedrijfsarts, -- waarnemingen-bedrijfsarts: handleiding-2015/6-1-wie-mag-wat/bedrijfsarts-c, handleiding-2015/6-1-wie-mag-wat/c-onder-bedrijfsarts, ap-2016/5-2-1-bedrijfsarts/verwerkt-medische-gegevens, handleiding-2015/3-categorieen/categorie-c-alleen-artsen, handleiding-2015/3-categorieen/categorie-c, handleiding-2015/3-categorieen/categorie-c-geen-vrijbrief, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak, handleiding-2015/7-2-arbodienst-en-re-integratiebedrijf/bedrijfsarts-a-b-c-naar-doel, nvab-2019/3-1-toegang-dossier/dossier-per-werknemer, nvab-2019/3-1-toegang-dossier/toegang-bedrijfsarts, nvab-2019/3-1-toegang-dossier/alleen-zij-inzien, nvab-2019/3-1-toegang-dossier/alleen-zij-wijzigen, nvab-2019/3-1-toegang-dossier/alleen-zij-verwerken, nvab-2019/2-regie/evenredig, ap-2016/5-2-1-bedrijfsarts/verwerkt-aard-en-oorzaak, ap-2016/5-2-1-bedrijfsarts/verwerkt-voortgang-behandeling, ap-2016/5-2-1-bedrijfsarts/verwerkt-omstandigheden, avg/9-2-h, avg/9-3, uavg/30-3-a
  situationele_problemen, -- situationele-problemen: handleiding-2015/6-1-wie-mag-wat/bedrijfsarts-c, handleiding-2015/6-1-wie-mag-wat/c-onder-bedrijfsarts, ap-2016/5-2-1-bedrijfsarts/verwerkt-medische-gegevens, handleiding-2015/3-categorieen/categorie-c-alleen-artsen, handleiding-2015/3-categorieen/categorie-c, handleiding-2015/3-categorieen/categorie-c-geen-vrijbrief, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak, handleiding-2015/7-2-arbodienst-en-re-integratiebedrijf/bedrijfsarts-a-b-c-naar-doel, nvab-2019/3-1-toegang-dossier/dossier-per-werknemer, nvab-2019/3-1-toegang-dossier/toegang-bedrijfsarts, nvab-2019/3-1-toegang-dossier/alleen-zij-inzien, nvab-2019/3-1-toegang-dossier/alleen-zij-wijzigen, nvab-2019/3-1-toegang-dossier/alleen-zij-verwerken, nvab-2019/2-regie/evenredig, ap-2016/5-2-1-bedrijfsarts/verwerkt-aard-en-oorzaak, ap-2016/5-2-1-bedrijfsarts/verwerkt-voortgang-behandeling, ap-2016/5-2-1-bedrijfsarts/verwerkt-omstandigheden, avg/9-2-h, avg/9-3, uavg/30-3-a
  probleemanalyse, -- probleemanalyse: handleiding-2015/6-1-wie-mag-wat/bedrijfsarts-c, handleiding-2015/6-1-wie-mag-wat/c-onder-bedrijfsarts, ap-2016/5-2-1-bedrijfsarts/verwerkt-medische-gegevens, handleiding-2015/3-categorieen/categorie-c-alleen-artsen, handleiding-2015/3-categorieen/categorie-c, handleiding-2015/3-categorieen/categorie-c-geen-vrijbrief, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak, handleiding-2015/7-2-arbodienst-en-re-integratiebedrijf/bedrijfsarts-a-b-c-naar-doel, nvab-2019/3-1-toegang-dossier/dossier-per-werknemer, nvab-2019/3-1-toegang-dossier/toegang-bedrijfsarts, nvab-2019/3-1-toegang-dossier/alleen-zij-inzien, nvab-2019/3-1-toegang-dossier/alleen-zij-wijzigen, nvab-2019/3-1-toegang-dossier/alleen-zij-verwerken, nvab-2019/2-regie/evenredig, ap-2016/5-2-1-bedrijfsarts/verwerkt-aard-en-oorzaak, ap-2016/5-2-1-bedrijfsarts/verwerkt-voortgang-behandeling, ap-2016/5-2-1-bedrijfsarts/verwerkt-omstandigheden, avg/9-2-h, avg/9-3, uavg/30-3-a, ap-2016/5-3-re-integratietraject/probleemanalyse-bevat-medische-gegevens, handleiding-2015/3-categorieen/b-poortwachterrapportages
  interventie_inhoud, -- interventie-inhoud: handleiding-2015/6-1-wie-mag-wat/bedrijfsarts-c, handleiding-2015/6-1-wie-mag-wat/c-onder-bedrijfsarts, ap-2016/5-2-1-bedrijfsarts/verwerkt-medische-gegevens, handleiding-2015/3-categorieen/categorie-c-alleen-artsen, handleiding-2015/3-categorieen/categorie-c, handleiding-2015/3-categorieen/categorie-c-geen-vrijbrief, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak, handleiding-2015/7-2-arbodienst-en-re-integratiebedrijf/bedrijfsarts-a-b-c-naar-doel, nvab-2019/3-1-toegang-dossier/dossier-per-werknemer, nvab-2019/3-1-toegang-dossier/toegang-bedrijfsarts, nvab-2019/3-1-toegang-dossier/alleen-zij-inzien, nvab-2019/3-1-toegang-dossier/alleen-zij-wijzigen, nvab-2019/3-1-toegang-dossier/alleen-zij-verwerken, nvab-2019/2-regie/evenredig, ap-2016/5-2-1-bedrijfsarts/verwerkt-aard-en-oorzaak, ap-2016/5-2-1-bedrijfsarts/verwerkt-voortgang-behandeling, ap-2016/5-2-1-bedrijfsarts/verwerkt-omstandigheden, avg/9-2-h, avg/9-3, uavg/30-3-a
  vangnet_welke, -- vangnet-welke: ap-2016/5-2-1-bedrijfsarts/verwerkt-medische-gegevens, handleiding-2015/3-categorieen/categorie-c-alleen-artsen, handleiding-2015/3-categorieen/categorie-c, handleiding-2015/3-categorieen/categorie-c-geen-vrijbrief, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak, handleiding-2015/7-2-arbodienst-en-re-integratiebedrijf/bedrijfsarts-a-b-c-naar-doel, nvab-2019/3-1-toegang-dossier/dossier-per-werknemer, nvab-2019/3-1-toegang-dossier/toegang-bedrijfsarts, nvab-2019/3-1-toegang-dossier/alleen-zij-inzien, nvab-2019/3-1-toegang-dossier/alleen-zij-wijzigen, nvab-2019/3-1-toegang-dossier/alleen-zij-verwerken, nvab-2019/2-regie/evenredig, ap-2016/5-2-1-bedrijfsarts/verwerkt-aard-en-oorzaak, ap-2016/5-2-1-bedrijfsarts/verwerkt-voortgang-behandeling, ap-2016/5-2-1-bedrijfsarts/verwerkt-omstandigheden, avg/9-2-h, avg/9-3, uavg/30-3-a
  zorginstelling_naam -- zorginstelling-naam: ap-2016/5-2-1-bedrijfsarts/verwerkt-medische-gegevens, handleiding-2015/3-categorieen/categorie-c-alleen-artsen, handleiding-2015/3-categorieen/categorie-c, handleiding-2015/3-categorieen/categorie-c-geen-vrijbrief, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak, handleiding-2015/7-2-arbodienst-en-re-integratiebedrijf/bedrijfsarts-a-b-c-naar-doel, nvab-2019/3-1-toegang-dossier/dossier-per-werknemer, nvab-2019/3-1-toegang-dossier/toegang-bedrijfsarts, nvab-2019/3-1-toegang-dossier/alleen-zij-inzien, nvab-2019/3-1-toegang-dossier/alleen-zij-wijzigen, nvab-2019/3-1-toegang-dossier/alleen-zij-verwerken, nvab-2019/2-regie/evenredig, ap-2016/5-2-1-bedrijfsarts/verwerkt-aard-en-oorzaak, ap-2016/5-2-1-bedrijfsarts/verwerkt-voortgang-behandeling, ap-2016/5-2-1-bedrijfsarts/verwerkt-omstandigheden, avg/9-2-h, avg/9-3, uavg/30-3-a
FROM vz.medisch_dossier;
ALTER VIEW vz_bedrijfsarts.medisch_dossier OWNER TO vz_owner;
COMMENT ON VIEW vz_bedrijfsarts.medisch_dossier IS 'verzuimspec 418206a9644b';

GRANT SELECT (
  id, werkgever_id, werknemer_id, verzuimgeval_id, -- structural
  diagnose, aard_ziekte, oorzaak_ziekte, behandeling, afspraken_behandelaars, waarnemingen_bedrijfsarts, situationele_problemen, interventie_inhoud, -- handleiding-2015/6-1-wie-mag-wat/bedrijfsarts-c, handleiding-2015/6-1-wie-mag-wat/c-onder-bedrijfsarts, ap-2016/5-2-1-bedrijfsarts/verwerkt-medische-gegevens, handleiding-2015/3-categorieen/categorie-c-alleen-artsen, handleiding-2015/3-categorieen/categorie-c, handleiding-2015/3-categorieen/categorie-c-geen-vrijbrief, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak, handleiding-2015/7-2-arbodienst-en-re-integratiebedrijf/bedrijfsarts-a-b-c-naar-doel, nvab-2019/3-1-toegang-dossier/dossier-per-werknemer, nvab-2019/3-1-toegang-dossier/toegang-bedrijfsarts, nvab-2019/3-1-toegang-dossier/alleen-zij-inzien, nvab-2019/3-1-toegang-dossier/alleen-zij-wijzigen, nvab-2019/3-1-toegang-dossier/alleen-zij-verwerken, nvab-2019/2-regie/evenredig, ap-2016/5-2-1-bedrijfsarts/verwerkt-aard-en-oorzaak, ap-2016/5-2-1-bedrijfsarts/verwerkt-voortgang-behandeling, ap-2016/5-2-1-bedrijfsarts/verwerkt-omstandigheden, avg/9-2-h, avg/9-3, uavg/30-3-a
  klachten, -- handleiding-2015/6-1-wie-mag-wat/bedrijfsarts-c, handleiding-2015/6-1-wie-mag-wat/c-onder-bedrijfsarts, ap-2016/5-2-1-bedrijfsarts/verwerkt-medische-gegevens, handleiding-2015/3-categorieen/categorie-c-alleen-artsen, handleiding-2015/3-categorieen/categorie-c, handleiding-2015/3-categorieen/categorie-c-geen-vrijbrief, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak, handleiding-2015/7-2-arbodienst-en-re-integratiebedrijf/bedrijfsarts-a-b-c-naar-doel, nvab-2019/3-1-toegang-dossier/dossier-per-werknemer, nvab-2019/3-1-toegang-dossier/toegang-bedrijfsarts, nvab-2019/3-1-toegang-dossier/alleen-zij-inzien, nvab-2019/3-1-toegang-dossier/alleen-zij-wijzigen, nvab-2019/3-1-toegang-dossier/alleen-zij-verwerken, nvab-2019/2-regie/evenredig, ap-2016/5-2-1-bedrijfsarts/verwerkt-aard-en-oorzaak, ap-2016/5-2-1-bedrijfsarts/verwerkt-voortgang-behandeling, ap-2016/5-2-1-bedrijfsarts/verwerkt-omstandigheden, avg/9-2-h, avg/9-3, uavg/30-3-a, nvab-2019/2-regie/bedrijfsarts-verwijst-zo-nodig
  probleemanalyse, -- handleiding-2015/6-1-wie-mag-wat/bedrijfsarts-c, handleiding-2015/6-1-wie-mag-wat/c-onder-bedrijfsarts, ap-2016/5-2-1-bedrijfsarts/verwerkt-medische-gegevens, handleiding-2015/3-categorieen/categorie-c-alleen-artsen, handleiding-2015/3-categorieen/categorie-c, handleiding-2015/3-categorieen/categorie-c-geen-vrijbrief, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak, handleiding-2015/7-2-arbodienst-en-re-integratiebedrijf/bedrijfsarts-a-b-c-naar-doel, nvab-2019/3-1-toegang-dossier/dossier-per-werknemer, nvab-2019/3-1-toegang-dossier/toegang-bedrijfsarts, nvab-2019/3-1-toegang-dossier/alleen-zij-inzien, nvab-2019/3-1-toegang-dossier/alleen-zij-wijzigen, nvab-2019/3-1-toegang-dossier/alleen-zij-verwerken, nvab-2019/2-regie/evenredig, ap-2016/5-2-1-bedrijfsarts/verwerkt-aard-en-oorzaak, ap-2016/5-2-1-bedrijfsarts/verwerkt-voortgang-behandeling, ap-2016/5-2-1-bedrijfsarts/verwerkt-omstandigheden, avg/9-2-h, avg/9-3, uavg/30-3-a, ap-2016/5-3-re-integratietraject/probleemanalyse-bevat-medische-gegevens, handleiding-2015/3-categorieen/b-poortwachterrapportages
  vangnet_welke, zorginstelling_naam -- ap-2016/5-2-1-bedrijfsarts/verwerkt-medische-gegevens, handleiding-2015/3-categorieen/categorie-c-alleen-artsen, handleiding-2015/3-categorieen/categorie-c, handleiding-2015/3-categorieen/categorie-c-geen-vrijbrief, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak, handleiding-2015/7-2-arbodienst-en-re-integratiebedrijf/bedrijfsarts-a-b-c-naar-doel, nvab-2019/3-1-toegang-dossier/dossier-per-werknemer, nvab-2019/3-1-toegang-dossier/toegang-bedrijfsarts, nvab-2019/3-1-toegang-dossier/alleen-zij-inzien, nvab-2019/3-1-toegang-dossier/alleen-zij-wijzigen, nvab-2019/3-1-toegang-dossier/alleen-zij-verwerken, nvab-2019/2-regie/evenredig, ap-2016/5-2-1-bedrijfsarts/verwerkt-aard-en-oorzaak, ap-2016/5-2-1-bedrijfsarts/verwerkt-voortgang-behandeling, ap-2016/5-2-1-bedrijfsarts/verwerkt-omstandigheden, avg/9-2-h, avg/9-3, uavg/30-3-a
) ON vz.medisch_dossier, vz_bedrijfsarts.medisch_dossier TO vz_bedrijfsarts;
GRANT INSERT (
  werkgever_id, werknemer_id, verzuimgeval_id, -- structural
  diagnose, aard_ziekte, oorzaak_ziekte, behandeling, afspraken_behandelaars, waarnemingen_bedrijfsarts, situationele_problemen, interventie_inhoud, -- handleiding-2015/6-1-wie-mag-wat/bedrijfsarts-c, handleiding-2015/6-1-wie-mag-wat/c-onder-bedrijfsarts, ap-2016/5-2-1-bedrijfsarts/verwerkt-medische-gegevens, handleiding-2015/3-categorieen/categorie-c-alleen-artsen, handleiding-2015/3-categorieen/categorie-c, handleiding-2015/3-categorieen/categorie-c-geen-vrijbrief, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak, handleiding-2015/7-2-arbodienst-en-re-integratiebedrijf/bedrijfsarts-a-b-c-naar-doel, nvab-2019/3-1-toegang-dossier/dossier-per-werknemer, nvab-2019/3-1-toegang-dossier/toegang-bedrijfsarts, nvab-2019/3-1-toegang-dossier/alleen-zij-inzien, nvab-2019/3-1-toegang-dossier/alleen-zij-wijzigen, nvab-2019/3-1-toegang-dossier/alleen-zij-verwerken, nvab-2019/2-regie/evenredig, ap-2016/5-2-1-bedrijfsarts/verwerkt-aard-en-oorzaak, ap-2016/5-2-1-bedrijfsarts/verwerkt-voortgang-behandeling, ap-2016/5-2-1-bedrijfsarts/verwerkt-omstandigheden, avg/9-2-h, avg/9-3, uavg/30-3-a
  klachten, -- handleiding-2015/6-1-wie-mag-wat/bedrijfsarts-c, handleiding-2015/6-1-wie-mag-wat/c-onder-bedrijfsarts, ap-2016/5-2-1-bedrijfsarts/verwerkt-medische-gegevens, handleiding-2015/3-categorieen/categorie-c-alleen-artsen, handleiding-2015/3-categorieen/categorie-c, handleiding-2015/3-categorieen/categorie-c-geen-vrijbrief, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak, handleiding-2015/7-2-arbodienst-en-re-integratiebedrijf/bedrijfsarts-a-b-c-naar-doel, nvab-2019/3-1-toegang-dossier/dossier-per-werknemer, nvab-2019/3-1-toegang-dossier/toegang-bedrijfsarts, nvab-2019/3-1-toegang-dossier/alleen-zij-inzien, nvab-2019/3-1-toegang-dossier/alleen-zij-wijzigen, nvab-2019/3-1-toegang-dossier/alleen-zij-verwerken, nvab-2019/2-regie/evenredig, ap-2016/5-2-1-bedrijfsarts/verwerkt-aard-en-oorzaak, ap-2016/5-2-1-bedrijfsarts/verwerkt-voortgang-behandeling, ap-2016/5-2-1-bedrijfsarts/verwerkt-omstandigheden, avg/9-2-h, avg/9-3, uavg/30-3-a, nvab-2019/2-regie/bedrijfsarts-verwijst-zo-nodig
  probleemanalyse, -- handleiding-2015/6-1-wie-mag-wat/bedrijfsarts-c, handleiding-2015/6-1-wie-mag-wat/c-onder-bedrijfsarts, ap-2016/5-2-1-bedrijfsarts/verwerkt-medische-gegevens, handleiding-2015/3-categorieen/categorie-c-alleen-artsen, handleiding-2015/3-categorieen/categorie-c, handleiding-2015/3-categorieen/categorie-c-geen-vrijbrief, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak, handleiding-2015/7-2-arbodienst-en-re-integratiebedrijf/bedrijfsarts-a-b-c-naar-doel, nvab-2019/3-1-toegang-dossier/dossier-per-werknemer, nvab-2019/3-1-toegang-dossier/toegang-bedrijfsarts, nvab-2019/3-1-toegang-dossier/alleen-zij-inzien, nvab-2019/3-1-toegang-dossier/alleen-zij-wijzigen, nvab-2019/3-1-toegang-dossier/alleen-zij-verwerken, nvab-2019/2-regie/evenredig, ap-2016/5-2-1-bedrijfsarts/verwerkt-aard-en-oorzaak, ap-2016/5-2-1-bedrijfsarts/verwerkt-voortgang-behandeling, ap-2016/5-2-1-bedrijfsarts/verwerkt-omstandigheden, avg/9-2-h, avg/9-3, uavg/30-3-a, ap-2016/5-3-re-integratietraject/probleemanalyse-bevat-medische-gegevens, handleiding-2015/3-categorieen/b-poortwachterrapportages
  vangnet_welke, zorginstelling_naam -- ap-2016/5-2-1-bedrijfsarts/verwerkt-medische-gegevens, handleiding-2015/3-categorieen/categorie-c-alleen-artsen, handleiding-2015/3-categorieen/categorie-c, handleiding-2015/3-categorieen/categorie-c-geen-vrijbrief, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak, handleiding-2015/7-2-arbodienst-en-re-integratiebedrijf/bedrijfsarts-a-b-c-naar-doel, nvab-2019/3-1-toegang-dossier/dossier-per-werknemer, nvab-2019/3-1-toegang-dossier/toegang-bedrijfsarts, nvab-2019/3-1-toegang-dossier/alleen-zij-inzien, nvab-2019/3-1-toegang-dossier/alleen-zij-wijzigen, nvab-2019/3-1-toegang-dossier/alleen-zij-verwerken, nvab-2019/2-regie/evenredig, ap-2016/5-2-1-bedrijfsarts/verwerkt-aard-en-oorzaak, ap-2016/5-2-1-bedrijfsarts/verwerkt-voortgang-behandeling, ap-2016/5-2-1-bedrijfsarts/verwerkt-omstandigheden, avg/9-2-h, avg/9-3, uavg/30-3-a
) ON vz.medisch_dossier, vz_bedrijfsarts.medisch_dossier TO vz_bedrijfsarts;
GRANT UPDATE (
  diagnose, aard_ziekte, oorzaak_ziekte, behandeling, afspraken_behandelaars, waarnemingen_bedrijfsarts, situationele_problemen, interventie_inhoud, -- handleiding-2015/6-1-wie-mag-wat/bedrijfsarts-c, handleiding-2015/6-1-wie-mag-wat/c-onder-bedrijfsarts, ap-2016/5-2-1-bedrijfsarts/verwerkt-medische-gegevens, handleiding-2015/3-categorieen/categorie-c-alleen-artsen, handleiding-2015/3-categorieen/categorie-c, handleiding-2015/3-categorieen/categorie-c-geen-vrijbrief, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak, handleiding-2015/7-2-arbodienst-en-re-integratiebedrijf/bedrijfsarts-a-b-c-naar-doel, nvab-2019/3-1-toegang-dossier/dossier-per-werknemer, nvab-2019/3-1-toegang-dossier/toegang-bedrijfsarts, nvab-2019/3-1-toegang-dossier/alleen-zij-inzien, nvab-2019/3-1-toegang-dossier/alleen-zij-wijzigen, nvab-2019/3-1-toegang-dossier/alleen-zij-verwerken, nvab-2019/2-regie/evenredig, ap-2016/5-2-1-bedrijfsarts/verwerkt-aard-en-oorzaak, ap-2016/5-2-1-bedrijfsarts/verwerkt-voortgang-behandeling, ap-2016/5-2-1-bedrijfsarts/verwerkt-omstandigheden, avg/9-2-h, avg/9-3, uavg/30-3-a
  klachten, -- handleiding-2015/6-1-wie-mag-wat/bedrijfsarts-c, handleiding-2015/6-1-wie-mag-wat/c-onder-bedrijfsarts, ap-2016/5-2-1-bedrijfsarts/verwerkt-medische-gegevens, handleiding-2015/3-categorieen/categorie-c-alleen-artsen, handleiding-2015/3-categorieen/categorie-c, handleiding-2015/3-categorieen/categorie-c-geen-vrijbrief, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak, handleiding-2015/7-2-arbodienst-en-re-integratiebedrijf/bedrijfsarts-a-b-c-naar-doel, nvab-2019/3-1-toegang-dossier/dossier-per-werknemer, nvab-2019/3-1-toegang-dossier/toegang-bedrijfsarts, nvab-2019/3-1-toegang-dossier/alleen-zij-inzien, nvab-2019/3-1-toegang-dossier/alleen-zij-wijzigen, nvab-2019/3-1-toegang-dossier/alleen-zij-verwerken, nvab-2019/2-regie/evenredig, ap-2016/5-2-1-bedrijfsarts/verwerkt-aard-en-oorzaak, ap-2016/5-2-1-bedrijfsarts/verwerkt-voortgang-behandeling, ap-2016/5-2-1-bedrijfsarts/verwerkt-omstandigheden, avg/9-2-h, avg/9-3, uavg/30-3-a, nvab-2019/2-regie/bedrijfsarts-verwijst-zo-nodig
  probleemanalyse, -- handleiding-2015/6-1-wie-mag-wat/bedrijfsarts-c, handleiding-2015/6-1-wie-mag-wat/c-onder-bedrijfsarts, ap-2016/5-2-1-bedrijfsarts/verwerkt-medische-gegevens, handleiding-2015/3-categorieen/categorie-c-alleen-artsen, handleiding-2015/3-categorieen/categorie-c, handleiding-2015/3-categorieen/categorie-c-geen-vrijbrief, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak, handleiding-2015/7-2-arbodienst-en-re-integratiebedrijf/bedrijfsarts-a-b-c-naar-doel, nvab-2019/3-1-toegang-dossier/dossier-per-werknemer, nvab-2019/3-1-toegang-dossier/toegang-bedrijfsarts, nvab-2019/3-1-toegang-dossier/alleen-zij-inzien, nvab-2019/3-1-toegang-dossier/alleen-zij-wijzigen, nvab-2019/3-1-toegang-dossier/alleen-zij-verwerken, nvab-2019/2-regie/evenredig, ap-2016/5-2-1-bedrijfsarts/verwerkt-aard-en-oorzaak, ap-2016/5-2-1-bedrijfsarts/verwerkt-voortgang-behandeling, ap-2016/5-2-1-bedrijfsarts/verwerkt-omstandigheden, avg/9-2-h, avg/9-3, uavg/30-3-a, ap-2016/5-3-re-integratietraject/probleemanalyse-bevat-medische-gegevens, handleiding-2015/3-categorieen/b-poortwachterrapportages
  vangnet_welke, zorginstelling_naam -- ap-2016/5-2-1-bedrijfsarts/verwerkt-medische-gegevens, handleiding-2015/3-categorieen/categorie-c-alleen-artsen, handleiding-2015/3-categorieen/categorie-c, handleiding-2015/3-categorieen/categorie-c-geen-vrijbrief, ap-2016/5-2-1-bedrijfsarts/beperkt-zich-tot-doel, ap-2016/2-juridisch-kader/ieder-alleen-voor-eigen-taak, handleiding-2015/7-2-arbodienst-en-re-integratiebedrijf/bedrijfsarts-a-b-c-naar-doel, nvab-2019/3-1-toegang-dossier/dossier-per-werknemer, nvab-2019/3-1-toegang-dossier/toegang-bedrijfsarts, nvab-2019/3-1-toegang-dossier/alleen-zij-inzien, nvab-2019/3-1-toegang-dossier/alleen-zij-wijzigen, nvab-2019/3-1-toegang-dossier/alleen-zij-verwerken, nvab-2019/2-regie/evenredig, ap-2016/5-2-1-bedrijfsarts/verwerkt-aard-en-oorzaak, ap-2016/5-2-1-bedrijfsarts/verwerkt-voortgang-behandeling, ap-2016/5-2-1-bedrijfsarts/verwerkt-omstandigheden, avg/9-2-h, avg/9-3, uavg/30-3-a
) ON vz.medisch_dossier, vz_bedrijfsarts.medisch_dossier TO vz_bedrijfsarts;

CREATE POLICY bedrijfsarts_r ON vz.medisch_dossier FOR SELECT TO vz_bedrijfsarts -- wet-big/88, ap-2016/5-2-1-bedrijfsarts/verwerkt-medische-gegevens
  USING (
    werkgever_id = (SELECT mij.tenant FROM vz_ctx.mij WHERE mij.rol = 'bedrijfsarts')
  );
COMMENT ON POLICY bedrijfsarts_r ON vz.medisch_dossier IS 'verzuimspec 011606544646';

CREATE POLICY bedrijfsarts_i ON vz.medisch_dossier FOR INSERT TO vz_bedrijfsarts -- wet-big/88, ap-2016/5-2-1-bedrijfsarts/verwerkt-medische-gegevens
  WITH CHECK (
    werkgever_id = (SELECT mij.tenant FROM vz_ctx.mij WHERE mij.rol = 'bedrijfsarts')
    AND EXISTS (SELECT FROM vz.verzuimgeval ouder WHERE ouder.id = medisch_dossier.verzuimgeval_id AND ouder.werkgever_id = medisch_dossier.werkgever_id AND ouder.werknemer_id = medisch_dossier.werknemer_id)
  );
COMMENT ON POLICY bedrijfsarts_i ON vz.medisch_dossier IS 'verzuimspec 9ad5f06edf48';

CREATE POLICY bedrijfsarts_u ON vz.medisch_dossier FOR UPDATE TO vz_bedrijfsarts -- wet-big/88, ap-2016/5-2-1-bedrijfsarts/verwerkt-medische-gegevens
  USING (
    werkgever_id = (SELECT mij.tenant FROM vz_ctx.mij WHERE mij.rol = 'bedrijfsarts')
  )
  WITH CHECK (
    werkgever_id = (SELECT mij.tenant FROM vz_ctx.mij WHERE mij.rol = 'bedrijfsarts')
  );
COMMENT ON POLICY bedrijfsarts_u ON vz.medisch_dossier IS 'verzuimspec 2c6eaa83f6db';

CREATE VIEW vz_werknemer.medisch_dossier WITH (security_invoker = true) AS SELECT
  id, -- structural
  werkgever_id, -- structural
  werknemer_id, -- structural
  verzuimgeval_id, -- structural
  diagnose, -- diagnose: avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  aard_ziekte, -- aard-ziekte: avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  oorzaak_ziekte, -- oorzaak-ziekte: avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  klachten, -- klachten: avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  behandeling, -- behandeling: avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  afspraken_behandelaars, -- afspraken-behandelaars: avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  waarnemingen_bedrijfsarts, -- waarnemingen-bedrijfsarts: avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  situationele_problemen, -- situationele-problemen: avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  probleemanalyse, -- probleemanalyse: avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  interventie_inhoud, -- interventie-inhoud: avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  vangnet_welke, -- vangnet-welke: avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
  zorginstelling_naam -- zorginstelling-naam: avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
FROM vz.medisch_dossier;
ALTER VIEW vz_werknemer.medisch_dossier OWNER TO vz_owner;
COMMENT ON VIEW vz_werknemer.medisch_dossier IS 'verzuimspec 35648eccaf72';

GRANT SELECT (
  id, werkgever_id, werknemer_id, verzuimgeval_id, -- structural
  diagnose, aard_ziekte, oorzaak_ziekte, klachten, behandeling, afspraken_behandelaars, waarnemingen_bedrijfsarts, situationele_problemen, probleemanalyse, interventie_inhoud, vangnet_welke, zorginstelling_naam -- avg/15, ap-2016/2-juridisch-kader/recht-op-inzage
) ON vz.medisch_dossier, vz_werknemer.medisch_dossier TO vz_werknemer;

CREATE POLICY werknemer_r ON vz.medisch_dossier FOR SELECT TO vz_werknemer -- avg/15, ap-2016/5-2-1-bedrijfsarts/verwerkt-medische-gegevens
  USING (
    werkgever_id = (SELECT mij.tenant FROM vz_ctx.mij WHERE mij.rol = 'werknemer')
    AND werknemer_id = (SELECT mij.subject FROM vz_ctx.mij WHERE mij.rol = 'werknemer')
  );
COMMENT ON POLICY werknemer_r ON vz.medisch_dossier IS 'verzuimspec e3e3f3fda152';

CREATE VIEW vz_bewaartermijn.medisch_dossier WITH (security_invoker = true) AS SELECT
  id, -- structural
  bewaren_tot -- structural
FROM vz.medisch_dossier;
ALTER VIEW vz_bewaartermijn.medisch_dossier OWNER TO vz_owner;
COMMENT ON VIEW vz_bewaartermijn.medisch_dossier IS 'verzuimspec 8797d4019061';

GRANT SELECT (
  id, bewaren_tot -- structural
) ON vz.medisch_dossier, vz_bewaartermijn.medisch_dossier TO vz_bewaartermijn;
GRANT DELETE ON vz.medisch_dossier, vz_bewaartermijn.medisch_dossier TO vz_bewaartermijn;

CREATE POLICY bewaartermijn_r ON vz.medisch_dossier FOR SELECT TO vz_bewaartermijn -- bw7/454-3, bw7/464-2-a, ap-2016/6-bewaartermijnen/medisch-dossier-zolang-doel-vraagt
  USING (
    bewaren_tot < CURRENT_DATE
  );
COMMENT ON POLICY bewaartermijn_r ON vz.medisch_dossier IS 'verzuimspec be4758856f8c';

CREATE POLICY bewaartermijn_d ON vz.medisch_dossier FOR DELETE TO vz_bewaartermijn -- bw7/454-3, bw7/464-2-a, ap-2016/6-bewaartermijnen/medisch-dossier-zolang-doel-vraagt
  USING (
    bewaren_tot < CURRENT_DATE
  );
COMMENT ON POLICY bewaartermijn_d ON vz.medisch_dossier IS 'verzuimspec 019a0cc834c7';

DO $$
DECLARE
  child regclass;
  grantee name;
BEGIN
  FOR child IN
    WITH RECURSIVE children (oid) AS (
      SELECT i.inhrelid FROM pg_inherits i WHERE i.inhparent = ANY (ARRAY[
        'vz.verzuimgeval',
        'vz.ziekmelding',
        'vz.oordeel_bedrijfsarts',
        'vz.claimdossier',
        'vz.medisch_dossier'
      ]::regclass[])
      UNION
      SELECT i.inhrelid FROM pg_inherits i JOIN children c ON c.oid = i.inhparent
    )
    SELECT c.oid FROM children c JOIN pg_class k ON k.oid = c.oid WHERE k.relkind IN ('r', 'p')
  LOOP
    EXECUTE format('ALTER TABLE %s OWNER TO %I', child, 'vz_owner');
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', child);
    EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', child);
    EXECUTE format('REVOKE ALL ON %s FROM PUBLIC', child);
    FOR grantee IN
      SELECT r.rolname FROM pg_roles r
      WHERE shobj_description(r.oid, 'pg_authid') = 'verzuimspec vz' AND r.rolname <> 'vz_owner'
    LOOP
      EXECUTE format('REVOKE ALL ON %s FROM %I', child, grantee);
    END LOOP;
  END LOOP;
END $$;

-- Run as a superuser; passwords are set apart, with \password:
--   SELECT vz_ctx.login_toevoegen('j.jansen', 'werkgever', '<tenant>');
--   SELECT vz_ctx.login_verwijderen('j.jansen');
CREATE OR REPLACE FUNCTION vz_ctx.login_toevoegen(
  login_naam name, rol_id text, tenant_id text, subject_id text DEFAULT NULL
) RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  groep name := CASE rol_id
    WHEN 'bedrijfsarts' THEN 'vz_bedrijfsarts'
    WHEN 'claimbeoordelaar' THEN 'vz_claimbeoordelaar'
    WHEN 'systeembeheerder-werkgever' THEN 'vz_systeembeheerder_werkgever'
    WHEN 'werkgever' THEN 'vz_werkgever'
    WHEN 'werknemer' THEN 'vz_werknemer'
  END;
  over_zichzelf boolean := rol_id IN ('werknemer');
  ander name;
BEGIN
  IF groep IS NULL THEN
    RAISE EXCEPTION '% is no role that logs in; expected one of %', rol_id, 'bedrijfsarts, claimbeoordelaar, systeembeheerder-werkgever, werkgever, werknemer'
      USING ERRCODE = 'invalid_parameter_value';
  ELSIF tenant_id IS NULL OR (subject_id IS NOT NULL) <> over_zichzelf THEN
    RAISE EXCEPTION 'login % lacks or has too much; expected a tenant, and a subject only for the employee', login_naam
      USING ERRCODE = 'invalid_parameter_value';
  END IF;
  IF NOT EXISTS (SELECT FROM pg_roles r WHERE r.rolname = login_naam) THEN
    EXECUTE format('CREATE ROLE %I LOGIN', login_naam);
  ELSIF EXISTS (
    SELECT FROM pg_roles r WHERE r.rolname = login_naam AND (
      -- A superuser is a member of every role.
      pg_has_role(r.oid, 'vz_owner', 'MEMBER') OR r.rolbypassrls OR r.rolcreaterole OR NOT r.rolinherit
      OR shobj_description(r.oid, 'pg_authid') = 'verzuimspec vz'
    )
  ) THEN
    RAISE EXCEPTION 'role % can do more, or inherits less, than a login may; expected an ordinary role; use another', login_naam
      USING ERRCODE = 'invalid_parameter_value';
  END IF;
  FOR ander IN
    SELECT g.rolname FROM pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid JOIN pg_roles l ON l.oid = m.member
    WHERE l.rolname = login_naam AND g.rolname <> groep AND shobj_description(g.oid, 'pg_authid') = 'verzuimspec vz'
  LOOP
    EXECUTE format('REVOKE %I FROM %I', ander, login_naam);
  END LOOP;
  EXECUTE format('GRANT %I TO %I', groep, login_naam);
  EXECUTE format('ALTER ROLE %I IN DATABASE %I SET search_path = %I', login_naam, current_database(),
    CASE rol_id
      WHEN 'bedrijfsarts' THEN 'vz_bedrijfsarts'
      WHEN 'claimbeoordelaar' THEN 'vz_claimbeoordelaar'
      WHEN 'systeembeheerder-werkgever' THEN 'vz_systeembeheerder_werkgever'
      WHEN 'werkgever' THEN 'vz_werkgever'
      WHEN 'werknemer' THEN 'vz_werknemer'
    END);
  INSERT INTO vz_ctx.login (login, rol, tenant, subject)
  VALUES (login_naam, rol_id, tenant_id, subject_id)
  ON CONFLICT (login) DO UPDATE SET rol = EXCLUDED.rol, tenant = EXCLUDED.tenant, subject = EXCLUDED.subject;
END $$;
CREATE OR REPLACE FUNCTION vz_ctx.login_verwijderen(login_naam name)
RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  groep name;
BEGIN
  DELETE FROM vz_ctx.login l WHERE l.login = login_naam;
  FOR groep IN
    SELECT g.rolname FROM pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid JOIN pg_roles l ON l.oid = m.member
    WHERE l.rolname = login_naam AND shobj_description(g.oid, 'pg_authid') = 'verzuimspec vz'
  LOOP
    EXECUTE format('REVOKE %I FROM %I', groep, login_naam);
  END LOOP;
END $$;
ALTER FUNCTION vz_ctx.login_toevoegen(name, text, text, text) OWNER TO vz_owner;
REVOKE ALL ON FUNCTION vz_ctx.login_toevoegen(name, text, text, text) FROM PUBLIC;
ALTER FUNCTION vz_ctx.login_verwijderen(name) OWNER TO vz_owner;
REVOKE ALL ON FUNCTION vz_ctx.login_verwijderen(name) FROM PUBLIC;

DO $$
DECLARE
  found record;
BEGIN
  FOR found IN
    SELECT p.polname, p.polrelid::regclass AS relation, obj_description(p.oid, 'pg_policy') AS mark, md5(coalesce(pg_get_expr(p.polqual, p.polrelid), '') || '|' || coalesce(pg_get_expr(p.polwithcheck, p.polrelid), '')) AS form
    FROM pg_policy p
    WHERE p.polrelid = ANY (ARRAY[
      'vz.verzuimgeval',
      'vz.ziekmelding',
      'vz.oordeel_bedrijfsarts',
      'vz.claimdossier',
      'vz.medisch_dossier'
    ]::regclass[])
      AND obj_description(p.oid, 'pg_policy') LIKE 'verzuimspec %'
  LOOP
    EXECUTE format('COMMENT ON POLICY %I ON %s IS %L', found.polname, found.relation, found.mark || ' ' || found.form);
  END LOOP;
  FOR found IN
    SELECT c.oid::regclass AS relation, obj_description(c.oid, 'pg_class') AS mark, md5(pg_get_viewdef(c.oid) || '|' || coalesce(array_to_string(c.reloptions, ','), '')) AS form
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind = 'v' AND n.nspname = ANY (ARRAY[
      'vz_ctx',
      'vz_bedrijfsarts',
      'vz_claimbeoordelaar',
      'vz_systeembeheerder_werkgever',
      'vz_werkgever',
      'vz_werknemer',
      'vz_bewaartermijn'
    ])
  LOOP
    EXECUTE format('COMMENT ON VIEW %s IS %L', found.relation, found.mark || ' ' || found.form);
  END LOOP;
END $$;

COMMIT;
