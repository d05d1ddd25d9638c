using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using Twinning.Domain.Poverty.Measures;
using Xunit;

namespace Twinning.Domain.Tests.Poverty.Measures;

/// <summary>Reads the published data sets under Data/conformance; each folder names its source and licence.</summary>
internal static class Conformance
{
    public static JsonElement Json(string file) => JsonDocument.Parse(File.ReadAllText(PathOf(file))).RootElement;

    public static IReadOnlyList<string[]> Csv(string file) => [.. File.ReadAllLines(PathOf(file)).Skip(1).Select(line => line.Split(','))];

    public static IReadOnlyList<IReadOnlyList<int>> Matrix(this JsonElement rows) =>
        [.. rows.EnumerateArray().Select(row => row.EnumerateArray().Select(cell => cell.GetInt32()).ToArray())];

    public static IReadOnlyList<Fraction> Fractions(this JsonElement list) => [.. list.EnumerateArray().Select(one => Fraction.OfDecimal(one.GetDecimal()))];

    public static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>Asserts that a value rounds to the printed one at its last digit; a computed double is printed to 15 digits.</summary>
    public static void Rounds(JsonElement printed, Measured measured, decimal scale = 1)
    {
        var text = decimal.Parse(printed.GetRawText(), NumberStyles.Float, CultureInfo.InvariantCulture);
        Rounds(text, measured, scale);
    }

    public static void Rounds(decimal printed, Measured measured, decimal scale = 1)
    {
        var places = Math.Min((int)printed.Scale, 14);
        Assert.Equal(Math.Round(printed, places, MidpointRounding.AwayFromZero), (measured.Value!.Value * Fraction.OfDecimal(scale)).Round(places));
    }

    public static void Rounds(JsonElement printed, IReadOnlyList<Measured> measured, decimal scale = 1)
    {
        Assert.Equal(printed.GetArrayLength(), measured.Count);
        foreach (var (one, value) in printed.EnumerateArray().Zip(measured))
        {
            Rounds(one, value, scale);
        }
    }

    private static string PathOf(string file) => Path.Combine(AppContext.BaseDirectory, "Data", "conformance", file);
}
