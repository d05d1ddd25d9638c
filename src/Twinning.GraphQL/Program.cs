using System;
using Twinning.GraphQL.Import;

return await CommandLine.RunAsync(args, Console.Error);

/// <summary>The host's entry point; named so that tests can start the host as it is.</summary>
internal sealed partial class Program;
