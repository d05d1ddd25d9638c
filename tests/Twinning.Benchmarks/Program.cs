using System;
using Twinning.Benchmarks.Poverty.Measures;

switch (args)
{
    case ["measures"]:
        return MeasuresCommand.Run();
    default:
        Console.Error.WriteLine("dotnet run -c Release --project tests/Twinning.Benchmarks -- measures");
        return 2;
}
