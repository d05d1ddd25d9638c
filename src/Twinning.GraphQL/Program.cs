using Twinning.GraphQL;

return await Host.RunAsync(args);

/// <summary>The host's entry point; named so that tests can start the host as it is.</summary>
internal sealed partial class Program;
