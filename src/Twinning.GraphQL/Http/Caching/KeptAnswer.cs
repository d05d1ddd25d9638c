namespace Twinning.GraphQL.Http.Caching;

/// <summary>An answer as it is sent.</summary>
/// <param name="Tag">The entity tag, which no other answer has.</param>
/// <param name="Body">The body.</param>
internal sealed record KeptAnswer(string Tag, byte[] Body);
