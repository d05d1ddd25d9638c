namespace Twinning.Domain.Localities;

/// <summary>Whether a place was recognised, or has filed for it.</summary>
public enum RecognitionStage
{
    /// <summary>It was recognised by a decision (được công nhận).</summary>
    Recognised,

    /// <summary>It filed for recognition and awaits the decision (đã lập hồ sơ đề nghị).</summary>
    Filed,
}
