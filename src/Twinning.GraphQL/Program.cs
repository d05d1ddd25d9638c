using Twinning.GraphQL;
using Twinning.GraphQL.Import;

return await CommandLine.Create(Host.RunAsync).Parse(args).InvokeAsync();

/// <summary>The host's entry point; named so that tests can start the host as it is.</summary>
internal sealed partial class Program;
