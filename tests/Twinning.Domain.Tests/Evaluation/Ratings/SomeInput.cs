using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Evaluation;
using Twinning.Domain.Evaluation.Instruments;
using Twinning.Domain.Evaluation.Ratings;

namespace Twinning.Domain.Tests.Evaluation.Ratings;

/// <summary>Inputs of ratings in tests; figures in percent, the disciplined as a count.</summary>
internal static class SomeInput
{
    public static RatingInput Of(decimal? points, Capacity capacity, params (RatingFact Fact, int Percent)[] figures) => new(
        capacity,
        points is { } known ? SomeScore.Of(known) : null,
        new Dictionary<RatingFact, Fraction>(figures.Select(figure => KeyValuePair.Create(
            figure.Fact, Fraction.Of(figure.Percent, figure.Fact == RatingFact.SubordinatesDisciplined ? 1 : 100)))),
        [],
        []);

    public static RatingInput With(this RatingInput input, params VetoEvent[] events) => input with { Events = events };

    public static RatingInput Collective(decimal points, int exceeded, int onTime = 100, int late = 0, int done = 100, int disciplined = 0) => Of(
        points,
        Capacity.Collective,
        (RatingFact.TasksExceeded, exceeded),
        (RatingFact.TasksOnTimeWithQuality, onTime),
        (RatingFact.TasksLate, late),
        (RatingFact.TasksDone, done),
        (RatingFact.SubordinatesDisciplined, disciplined));
}
