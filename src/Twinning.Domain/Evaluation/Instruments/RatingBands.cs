using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;

namespace Twinning.Domain.Evaluation.Instruments;

/// <summary>The bands that turn points into a level; scores are judged unrounded, so 89.995 is "good".</summary>
public sealed record RatingBands
{
    /// <summary>Makes bands.</summary>
    /// <param name="source">The text that sets them.</param>
    /// <param name="bands">The bands in any order: one for each level, a higher level with a higher score, the lowest from 0.</param>
    /// <exception cref="ArgumentException">A level is missing or twice there, the order is wrong, or the lowest is not from 0.</exception>
    public RatingBands(LegalSource source, IEnumerable<RatingBand> bands)
    {
        (Source, Bands) = (source, [.. bands.OrderByDescending(band => band.Rating)]);
        var isWhole = Bands.Select(band => band.Rating).SequenceEqual(Enum.GetValues<Rating>().Reverse());
        var falls = Bands.Zip(Bands.Skip(1)).All(pair => pair.First.From > pair.Second.From);
        if (!isWhole || !falls || Bands[^1].From != default)
        {
            throw new ArgumentException(
                "Bands need one for each level, each from a higher score than the one below, the lowest from 0.", nameof(bands));
        }
    }

    /// <summary>Gets the text that sets the bands.</summary>
    public LegalSource Source { get; }

    /// <summary>Gets the bands, the highest first.</summary>
    public IReadOnlyList<RatingBand> Bands { get; }

    /// <summary>Returns the band a score lies in.</summary>
    public RatingBand Of(Score score) => Bands.First(band => score >= band.From);

    /// <summary>Returns the lowest score of a level.</summary>
    public Score LowestOf(Rating rating) => Bands.First(band => band.Rating == rating).From;
}
