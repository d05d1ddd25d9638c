using System;
using Twinning.Benchmarks.Assignments.Proposals;
using Twinning.Benchmarks.Hostile;
using Twinning.Benchmarks.Poverty.Measures;
using Twinning.Benchmarks.Serving;
using Twinning.Benchmarks.Storage;

switch (args)
{
    case ["measures"]:
        return MeasuresCommand.Run();
    case ["proposals"]:
        return ProposalsCommand.Run();
    case ["store", .. var rest] when StoreOptions.Of(rest) is { } options:
        return await StoreCommand.RunAsync(options);
    case ["serving", .. var rest] when ServingOptions.Of(rest, new ServingOptions()) is { } options:
        return await ServingCommand.RunAsync(options);
    case ["writes", .. var rest] when ServingOptions.Of(rest, ServingOptions.OfWrites) is { } options:
        return await WritesCommand.RunAsync(options);
    case ["kill", .. var rest] when ServingOptions.Of(rest, new ServingOptions()) is { } options:
        return await KillCommand.RunAsync(options);
    case ["start", .. var rest] when ServingOptions.Of(rest, new ServingOptions()) is { } options:
        return await StartCommand.RunAsync(options);
    case ["hostile", .. var rest] when ServingOptions.Of(rest, new ServingOptions()) is { } options:
        return await HostileCommand.RunAsync(options);
    case ["hosted", var database]:
        return await HostedProcess.ServeAsync(database);
    case ["load"]:
        return await LoadProcess.ServeAsync();
    default:
        Console.Error.WriteLine("""
            dotnet run -c Release --project tests/Twinning.Benchmarks -- measures
            dotnet run -c Release --project tests/Twinning.Benchmarks -- proposals
            dotnet run -c Release --project tests/Twinning.Benchmarks -- store [--households 4000000] [--villages 12000] [--database FILE|Host=…]
            dotnet run -c Release --project tests/Twinning.Benchmarks -- store --demonstration [--database FILE|Host=…]
            dotnet run -c Release --project tests/Twinning.Benchmarks -- serving [--turns 7] [--seconds 2] [--only WORD]
            dotnet run -c Release --project tests/Twinning.Benchmarks -- writes [--turns 5] [--seconds 8]
            dotnet run -c Release --project tests/Twinning.Benchmarks -- kill [--times 50] [--host FILE]
            dotnet run -c Release --project tests/Twinning.Benchmarks -- start [--times 7] [--host FILE]
            dotnet run -c Release --project tests/Twinning.Benchmarks -- hostile [--times 10000] [--turns 7]
            """);
        return 2;
}
