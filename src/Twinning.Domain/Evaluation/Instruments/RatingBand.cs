namespace Twinning.Domain.Evaluation.Instruments;

/// <summary>A band of points: from its lowest score, included, up to the next band.</summary>
/// <param name="Rating">The level the band stands for.</param>
/// <param name="From">The lowest score of the band, included: "từ 90 điểm trở lên".</param>
public sealed record RatingBand(Rating Rating, Score From);
