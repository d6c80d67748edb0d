// The graph's house style, as far as this tool can hold it. Only for the printed SDL; code is Biome's.
import { parser, rules } from "@graphql-eslint/eslint-plugin";

const camelCase = { style: "camelCase" };

const everywhere = {
  // Of types only kinds that are nobody's stub: stubs and root types are described where they are owned.
  "@graphql-eslint/require-description": [
    "error",
    {
      EnumTypeDefinition: true,
      EnumValueDefinition: true,
      FieldDefinition: true,
      InputObjectTypeDefinition: true,
      InputValueDefinition: true,
      InterfaceTypeDefinition: true,
      UnionTypeDefinition: true,
      rootField: true,
    },
  ],
  "@graphql-eslint/description-style": ["error", { style: "block" }],
  "@graphql-eslint/require-deprecation-reason": "error",
  "@graphql-eslint/naming-convention": [
    "error",
    {
      types: "PascalCase",
      FieldDefinition: camelCase,
      // The input of a mutation that needs to know nothing holds `_`, since an input type may not be empty.
      InputValueDefinition: { ...camelCase, ignorePattern: "^_*$" },
      Argument: camelCase,
      DirectiveDefinition: "camelCase",
      EnumValueDefinition: "UPPER_CASE",
      "FieldDefinition[parent.name.value=Query]": {
        ...camelCase,
        forbiddenPrefixes: ["query", "get", "list", "fetch"],
        forbiddenSuffixes: ["Query"],
      },
      "FieldDefinition[parent.name.value=Mutation]": {
        ...camelCase,
        forbiddenPrefixes: ["mutation"],
        forbiddenSuffixes: ["Mutation"],
      },
      "FieldDefinition[parent.name.value=Subscription]": {
        ...camelCase,
        requiredSuffixes: ["Changed"],
        forbiddenPrefixes: ["on"],
      },
      allowLeadingUnderscore: true,
      allowTrailingUnderscore: true,
    },
  ],
};

const common = {
  plugins: { "@graphql-eslint": { rules } },
  // The composed one for all: a subgraph's own text knows federation's directives only by its link.
  languageOptions: { parser, parserOptions: { graphQLConfig: { schema: "schema/api.graphql" } } },
};

export default [
  {
    ...common,
    files: ["schema/*.graphql"],
    ignores: ["schema/api.graphql", "schema/supergraph.graphql"],
    rules: everywhere,
  },
  {
    // What partners see.
    ...common,
    files: ["schema/api.graphql"],
    rules: {
      ...everywhere,
      "@graphql-eslint/no-unreachable-types": "error",
      "@graphql-eslint/relay-page-info": "error",
      "@graphql-eslint/relay-connection-types": "error",
      "@graphql-eslint/relay-edge-types": [
        "error",
        { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false },
      ],
      // One way is enough: a search only goes on.
      "@graphql-eslint/relay-arguments": ["error", { includeBoth: false }],
    },
  },
];
