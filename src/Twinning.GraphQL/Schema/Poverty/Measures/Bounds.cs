using System.Collections.Generic;
using System.Linq;
using Twinning.Domain;
using Twinning.Domain.Poverty.Measures;

namespace Twinning.GraphQL.Schema.Poverty.Measures;

/// <summary>How much one request may ask the calculator, and how its numbers are read.</summary>
internal static class Bounds
{
    public static int Rows => 10_000;

    public static int Cutoffs => 100;

    public static int Groups => 100;

    /// <summary>Gets how many rows the answers of one operation may have: cut-offs × groups × measures.</summary>
    public static int Results => 20_000;

    /// <summary>Gets how large an income, achievement or weight may be, either way.</summary>
    public static decimal Amount => 1_000_000_000_000;

    /// <summary>Gets how small a line may be.</summary>
    public static decimal SmallestLine => 0.01m;

    public static void Most(string argument, int given, int most, string what)
    {
        if (given > most)
        {
            throw BadInput.At(argument, $"{given} {what} were given; at most {most} are taken at once.");
        }
    }

    public static decimal Between(string argument, decimal value, decimal least, decimal most) => value >= least && value <= most
        ? value
        : throw BadInput.At(argument, $"{value} is out of bounds; valid: {least} to {most}.");

    public static IReadOnlyList<PovertyCutoff> PovertyCutoffs(string argument, IReadOnlyList<string> texts)
    {
        Most(argument, texts.Count, Cutoffs, "cut-offs");
        return [.. texts.Select((text, at) => FractionText.Read(text, $"{argument}[{at}]") is var score && score > Fraction.Zero && score <= Fraction.One
            ? PovertyCutoff.Of(score)
            : throw BadInput.At($"{argument}[{at}]", $"{text} is out of bounds; valid: above 0 and up to 1."))];
    }

    /// <summary>Reads weights that sum to 1; equal ones when none are given.</summary>
    public static IndicatorWeights Weights(string argument, IReadOnlyList<string>? texts, int indicators)
    {
        if (texts is null)
        {
            return IndicatorWeights.Equal(indicators);
        }

        var weights = texts.Select((text, at) => FractionText.Read(text, $"{argument}[{at}]")).ToList();
        var sum = weights.Aggregate(Fraction.Zero, Fraction.Add);
        if (weights.Count != indicators || sum != Fraction.One)
        {
            throw BadInput.At(argument, $"{weights.Count} weights sum to {sum}; valid: {indicators} weights that sum to exactly 1.");
        }

        try
        {
            return IndicatorWeights.Of(weights);
        }
        catch (System.ArgumentException)
        {
            throw BadInput.At(argument, "the common denominator of the weights is too large; valid: below 2^63.");
        }
    }
}
