namespace Twinning.Domain.Poverty;

/// <summary>A basic social service under which indicators are listed (dịch vụ xã hội cơ bản; chiều thiếu hụt).</summary>
/// <param name="Vietnamese">Its name as the decree lists it, such as "Y tế".</param>
/// <param name="English">Its name in English.</param>
public sealed record Dimension(string Vietnamese, string English);
