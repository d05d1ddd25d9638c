using System;
using System.Linq;
using Twinning.Domain.Localities;
using Twinning.Domain.Poverty;

namespace Twinning.GraphQL.Standards;

/// <summary>Makes a standard of what the file writes.</summary>
internal static class StandardEntries
{
    /// <exception cref="ArgumentException">A name is blank, or the last day of the document is before its first.</exception>
    /// <exception cref="FormatException">A weight is no fraction, or null stands in a list.</exception>
    public static PovertyStandard ToStandard(this StandardEntry entry)
    {
        var document = entry.Document.ToSource();
        return new PovertyStandard
        {
            Id = new StandardId(entry.Id),
            Jurisdiction = new AreaId(entry.Area),
            Instrument = document,
            Reviews = [.. entry.Reviews.Select(review => Given(review).In(document))],
            Rural = entry.Rural.In(document),
            Urban = entry.Urban.In(document),
            DeprivationCutoff = entry.DeprivationCutoff.In(document),
            Indicators = entry.Indicators is { } indicators ? [.. indicators.Select(indicator => Given(indicator).In(document))] : null,
            SurveyPoints = entry.SurveyPoints?.In(document),
        };
    }

    // The reader refuses null everywhere but in a list.
    private static T Given<T>(T? entry)
        where T : class => entry ?? throw new FormatException("null stands in a list.");
}
