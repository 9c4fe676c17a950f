import { printNormBase, specAsOf } from '@verzuimspec/model';
import { ConfigError } from './config/config-error.js';
const parts = [
    { name: 'normBase', folder: 'resolved', make: async ({ base }) => [printNormBase(base)] },
    {
        name: 'jsonSchema',
        folder: 'json-schema',
        make: async ({ spec, options }) => (await import('@verzuimspec/generate-json-schema')).generateJsonSchemas(spec, options),
    },
    {
        name: 'openapi',
        folder: 'openapi',
        make: async ({ spec, options }) => (await import('@verzuimspec/generate-openapi')).generateOpenApi(spec, options),
    },
    {
        name: 'typescript',
        folder: 'typescript',
        make: async ({ base, spec, options }) => (await import('@verzuimspec/generate-typescript')).generateTypeScript(spec, { ...options, base }),
    },
    {
        name: 'postgresql',
        folder: 'postgresql',
        make: async ({ spec, options }) => {
            const { generatePostgresqlMasks } = await import('@verzuimspec/generate-postgresql');
            return generatePostgresqlMasks(spec, options);
        },
    },
    {
        name: 'documentation',
        folder: 'documentation',
        make: async ({ base, spec, options }) => {
            const { listTests } = await import('@verzuimspec/conformance');
            const tests = listTests(base, { asOf: spec.asOf, profile: null });
            return (await import('@verzuimspec/generate-documentation')).generateDocumentation(spec, { tests, ...options });
        },
    },
];
const placeUnder = (folder, { path, content }) => ({
    path: path.startsWith(`${folder}/`) ? path : `${folder}/${path}`,
    content,
});
/** Generators refuse options with a range error; told here with the part of the config it concerns. */
const makePart = async (name, make) => {
    try {
        return await make();
    }
    catch (error) {
        if (error instanceof RangeError)
            throw new ConfigError('given', [`/${name}: ${error.message}`]);
        throw error;
    }
};
/** Everything a config names, from one norm base as of its day, with paths below the config's `out`. */
export async function generateAll(base, config) {
    const spec = specAsOf(base, config.asOf);
    const profile = config.profile === undefined ? {} : { profile: config.profile };
    const files = [];
    for (const { name, folder, make } of parts) {
        const options = config[name];
        if (options === undefined)
            continue;
        const made = await makePart(name, () => make({ base, spec, options: { ...profile, ...options } }));
        files.push(...made.map((file) => placeUnder(folder, file)));
    }
    return files;
}
//# sourceMappingURL=generate-all.js.map