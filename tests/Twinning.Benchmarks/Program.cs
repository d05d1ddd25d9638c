using System;
using Twinning.Benchmarks.Assignments.Proposals;
using Twinning.Benchmarks.Poverty.Measures;

switch (args)
{
    case ["measures"]:
        return MeasuresCommand.Run();
    case ["proposals"]:
        return ProposalsCommand.Run();
    default:
        Console.Error.WriteLine("dotnet run -c Release --project tests/Twinning.Benchmarks -- measures|proposals");
        return 2;
}
