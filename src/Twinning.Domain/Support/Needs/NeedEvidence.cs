namespace Twinning.Domain.Support.Needs;

/// <summary>A named figure that shows a need (số liệu minh chứng): "hộ chưa có nhà tiêu hợp vệ sinh: 12 hộ".</summary>
/// <param name="Name">What was counted or measured, in Vietnamese; of things and households together, never of one person.</param>
/// <param name="Figure">The figure with its unit.</param>
/// <remarks>A figure from elsewhere, such as a count of poor households, arrives here as a plain value.</remarks>
public sealed record NeedEvidence(string Name, Quantity Figure);
