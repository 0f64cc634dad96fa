//! Raster pictures: how large they are, and smaller copies of them for the web and for print.

use image::codecs::jpeg::{JpegDecoder, JpegEncoder};
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::imageops;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageEncoder, ImageFormat, ImageReader, Limits, RgbImage, RgbaImage};
use std::io::{BufRead, Cursor, Seek};
use std::sync::{Condvar, Mutex, PoisonError};

/// Widths of copies in pixels, as far as the picture is wider.
const WIDTHS: [u32; 4] = [480, 800, 1200, 1920];
/// What a copy that every reader gets is not wider than.
const FALLBACK_WIDTH: u32 = 1200;
/// 160 mm at 250 dots an inch.
const PRINT_WIDTH: u32 = 1600;
/// What a pixel takes while copies are made, about: itself and a decoder's working space.
const BYTES: u64 = 8;
/// Copies of pictures with more pixels than this are not made: 12,000 × 9,000 is half of it.
pub const MOST_PIXELS: u64 = 216_000_000;
/// WebP's and JPEG's measure of 0 to 100.
const QUALITY: u8 = 80;
/// Changes when copies of the same picture come out differently.
pub const VERSION: &str = "1";

/// How a picture lies on the page, in pixels, turned as its camera says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shape {
    pub width: u32,
    pub height: u32,
    pub copies: Copies,
}

/// Whether smaller copies can be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Copies {
    Possible,
    /// A format without pixels or one that we do not read, and everything that moves.
    Impossible,
    /// More than `MOST_PIXELS`.
    TooLarge,
}

/// One smaller picture to make.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Copy {
    /// In pixels.
    pub width: u32,
    pub format: CopyFormat,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CopyFormat {
    WebP,
    Jpeg,
    Png,
}

impl CopyFormat {
    pub fn extension(self) -> &'static str {
        match self {
            CopyFormat::WebP => "webp",
            CopyFormat::Jpeg => "jpg",
            CopyFormat::Png => "png",
        }
    }
}

/// The shape of a picture by its first kilobytes; `None` for what is no raster picture.
pub fn shape(head: &[u8]) -> Option<Shape> {
    let size = imagesize::blob_size(head).ok()?;
    let (mut width, mut height) = (size.width.try_into().ok()?, size.height.try_into().ok()?);
    let format = image::guess_format(head).ok();
    if format == Some(ImageFormat::Jpeg) && is_turned(head) {
        (width, height) = (height, width);
    }
    let readable = matches!(format, Some(ImageFormat::Png | ImageFormat::Jpeg | ImageFormat::WebP));
    let copies = match readable && !moves(head) && width > 0 && height > 0 {
        true if u64::from(width) * u64::from(height) > MOST_PIXELS => Copies::TooLarge,
        true => Copies::Possible,
        false => Copies::Impossible,
    };
    Some(Shape { width, height, copies })
}

impl Shape {
    /// The WebP copies that a page offers beside the picture, narrowest first.
    pub fn offers(&self) -> Vec<Copy> {
        match self.copies {
            Copies::Possible => {}
            Copies::Impossible | Copies::TooLarge => return Vec::new(),
        }
        let widest = WIDTHS[WIDTHS.len() - 1];
        let smaller = WIDTHS.into_iter().filter(|width| *width < self.width);
        let own = (self.width <= widest).then_some(self.width);
        smaller.chain(own).map(|width| Copy { width, format: CopyFormat::WebP }).collect()
    }

    /// The copy that stands for a picture which is much too large for a page; `None` where the picture itself will do.
    pub fn fallback(&self, extension: &str) -> Option<Copy> {
        match self.copies {
            Copies::Possible if self.width > WIDTHS[WIDTHS.len() - 1] => {}
            Copies::Possible | Copies::Impossible | Copies::TooLarge => return None,
        }
        let format = if matches!(extension, "jpg" | "jpeg") { CopyFormat::Jpeg } else { CopyFormat::Png };
        Some(Copy { width: FALLBACK_WIDTH, format })
    }

    /// The copy to print instead of a picture that has many more pixels than paper shows.
    pub fn print(&self, extension: &str) -> Option<Copy> {
        match self.copies {
            Copies::Possible if self.width > PRINT_WIDTH * 3 / 2 => {}
            Copies::Possible | Copies::Impossible | Copies::TooLarge => return None,
        }
        let format = match extension {
            "jpg" | "jpeg" => CopyFormat::Jpeg,
            "webp" => CopyFormat::WebP,
            _ => CopyFormat::Png,
        };
        Some(Copy { width: PRINT_WIDTH, format })
    }
}

/// Copies of a picture, in the order of `wanted`. The same picture gives the same bytes.
///
/// # Errors
/// Why the picture cannot be read, in words.
pub fn copies(input: impl BufRead + Seek, wanted: &[Copy]) -> Result<Vec<Vec<u8>>, String> {
    let words = |error: image::ImageError| error.to_string();
    let mut reader = ImageReader::new(input).with_guessed_format().map_err(|error| error.to_string())?;
    let drawn = reader.format() != Some(ImageFormat::Jpeg);
    let mut limits = Limits::default();
    limits.max_alloc = Some(MOST_PIXELS * 8);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(words)?;
    let orientation = decoder.orientation().map_err(words)?;
    let widest = wanted.iter().map(|copy| copy.width).max().unwrap_or_default();
    let (width, height) = decoder.dimensions();
    let _room = ROOM.enter(u64::from(width) * u64::from(height) * BYTES);
    let whole = DynamicImage::from_decoder(decoder).map_err(words)?;
    let turned = matches!(
        orientation,
        Orientation::Rotate90 | Orientation::Rotate270 | Orientation::Rotate90FlipH | Orientation::Rotate270FlipH
    );
    // Reduced first, turned afterwards, so that a huge picture is in memory once.
    let mut picture = reduced(whole, widest.saturating_mul(2), turned);
    picture.apply_orientation(orientation);
    wanted.iter().map(|copy| encoded(&scaled(&picture, copy.width), copy.format, drawn)).collect()
}

/// In eight bits a channel, and not much wider than `most`: by averages, which takes no memory to speak of.
fn reduced(picture: DynamicImage, most: u32, turned: bool) -> DynamicImage {
    let (width, height) = (picture.width(), picture.height());
    let across = if turned { height } else { width };
    let small = if across <= most {
        picture
    } else {
        let shrunk = |side: u32| ((u64::from(side) * u64::from(most)).div_ceil(u64::from(across))).max(1) as u32;
        picture.thumbnail_exact(shrunk(width), shrunk(height))
    };
    match small.color().has_alpha() {
        true => DynamicImage::ImageRgba8(small.into_rgba8()),
        false => DynamicImage::ImageRgb8(small.into_rgb8()),
    }
}

fn scaled(picture: &DynamicImage, width: u32) -> DynamicImage {
    if width >= picture.width() {
        return picture.clone();
    }
    let height =
        (u64::from(picture.height()) * u64::from(width) + u64::from(picture.width()) / 2) / u64::from(picture.width());
    picture.resize_exact(width, (height as u32).max(1), imageops::FilterType::CatmullRom)
}

fn encoded(picture: &DynamicImage, format: CopyFormat, drawn: bool) -> Result<Vec<u8>, String> {
    let mut bytes = Vec::new();
    match format {
        CopyFormat::WebP => return webp(picture, drawn),
        CopyFormat::Jpeg => {
            let rgb = picture.to_rgb8();
            JpegEncoder::new_with_quality(&mut bytes, QUALITY).encode_image(&rgb).map_err(|error| error.to_string())?;
        }
        CopyFormat::Png => {
            let encoder =
                PngEncoder::new_with_quality(Cursor::new(&mut bytes), CompressionType::Best, FilterType::Adaptive);
            encoder
                .write_image(picture.as_bytes(), picture.width(), picture.height(), picture.color().into())
                .map_err(|error| error.to_string())?;
        }
    }
    Ok(bytes)
}

/// Photographs lose what nobody sees. Of a drawing or a screenshot without losses and the same with, the smaller.
fn webp(picture: &DynamicImage, drawn: bool) -> Result<Vec<u8>, String> {
    let (width, height) = (picture.width(), picture.height());
    if width > 16383 || height > 16383 {
        return Err("WebP holds at most 16,383 pixels on a side".to_owned());
    }
    let encoder = match picture {
        DynamicImage::ImageRgba8(pixels) => {
            let pixels: &RgbaImage = pixels;
            webp::Encoder::from_rgba(pixels.as_raw(), width, height)
        }
        DynamicImage::ImageRgb8(pixels) => {
            let pixels: &RgbImage = pixels;
            webp::Encoder::from_rgb(pixels.as_raw(), width, height)
        }
        _ => return Err("pixels of an unknown kind".to_owned()),
    };
    let simple = |lossless: bool| {
        let made = encoder.encode_simple(lossless, f32::from(QUALITY)).map_err(|error| format!("{error:?}"))?;
        Ok::<Vec<u8>, String>(made.to_vec())
    };
    let lossy = simple(false)?;
    if !drawn {
        return Ok(lossy);
    }
    let exact = simple(true)?;
    // Sharp letters are worth a little: only much smaller is better.
    Ok(if exact.len() <= lossy.len() * 3 / 2 { exact } else { lossy })
}

/// Bytes that pictures may take at once, about. One that needs more is made alone.
const MEMORY: u64 = 400 << 20;

/// All pictures of the process go through one gate: memory is what they share.
static ROOM: Gate = Gate::new(MEMORY);

/// Lets in as much work as there is room for.
struct Gate {
    room: u64,
    taken: Mutex<u64>,
    left: Condvar,
}

struct Inside<'a> {
    gate: &'a Gate,
    size: u64,
}

impl Gate {
    const fn new(room: u64) -> Self {
        Self { room, taken: Mutex::new(0), left: Condvar::new() }
    }

    fn enter(&self, size: u64) -> Inside<'_> {
        let size = size.min(self.room);
        let mut taken = self.taken.lock().unwrap_or_else(PoisonError::into_inner);
        while *taken + size > self.room {
            taken = self.left.wait(taken).unwrap_or_else(PoisonError::into_inner);
        }
        *taken += size;
        Inside { gate: self, size }
    }
}

impl Drop for Inside<'_> {
    fn drop(&mut self) {
        *self.gate.taken.lock().unwrap_or_else(PoisonError::into_inner) -= self.size;
        self.gate.left.notify_all();
    }
}

/// Whether the camera lay on its side.
fn is_turned(head: &[u8]) -> bool {
    let turn = JpegDecoder::new(Cursor::new(head)).and_then(|mut decoder| decoder.orientation());
    matches!(
        turn,
        Ok(Orientation::Rotate90 | Orientation::Rotate270 | Orientation::Rotate90FlipH | Orientation::Rotate270FlipH)
    )
}

/// Whether a PNG or WebP is an animation, whose copies would stand still.
fn moves(head: &[u8]) -> bool {
    let animated_webp = head.get(12..16) == Some(b"VP8X") && head.get(20).is_some_and(|flags| flags & 0x02 != 0);
    let before_pixels = head.windows(4).take_while(|chunk| chunk != b"IDAT");
    animated_webp || head.starts_with(b"\x89PNG") && before_pixels.into_iter().any(|chunk| chunk == b"acTL")
}

/// A PNG for tests.
#[cfg(test)]
pub fn drawn(width: u32, height: u32) -> Vec<u8> {
    let picture = RgbImage::from_fn(width, height, |x, y| image::Rgb([(x % 251) as u8, (y % 241) as u8, 90]));
    let mut bytes = Cursor::new(Vec::new());
    picture.write_to(&mut bytes, ImageFormat::Png).expect("memory takes it");
    bytes.into_inner()
}

/// A large PNG for tests, made quickly.
#[cfg(test)]
pub fn grey(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = Vec::new();
    let encoder = PngEncoder::new_with_quality(&mut bytes, CompressionType::Fast, FilterType::NoFilter);
    let pixels = vec![200; width as usize * height as usize];
    encoder.write_image(&pixels, width, height, image::ExtendedColorType::L8).expect("memory takes it");
    bytes
}

#[cfg(test)]
mod tests {
    use super::drawn as png;
    use super::*;

    /// A JPEG whose camera says that it lay on its side.
    fn turned_jpeg(width: u32, height: u32) -> Vec<u8> {
        let mut plain = Vec::new();
        JpegEncoder::new_with_quality(&mut plain, 80).encode_image(&RgbImage::new(width, height)).unwrap();
        let tiff = b"Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0";
        let mut bytes = plain[..2].to_vec();
        bytes.extend([0xff, 0xe1, 0, tiff.len() as u8 + 2]);
        bytes.extend(tiff);
        bytes.extend(&plain[2..]);
        bytes
    }

    fn widths(shape: Shape) -> Vec<u32> {
        shape.offers().iter().map(|copy| copy.width).collect()
    }

    #[test]
    fn copies_are_never_wider_than_the_picture() {
        let shape = |width, height| Shape { width, height, copies: Copies::Possible };
        assert_eq!(widths(shape(300, 200)), [300]);
        assert_eq!(widths(shape(1000, 200)), [480, 800, 1000]);
        assert_eq!(widths(shape(12_000, 9_000)), [480, 800, 1200, 1920]);
        assert_eq!(shape(1000, 200).fallback("png"), None);
        assert_eq!(shape(12_000, 9_000).fallback("jpg"), Some(Copy { width: 1200, format: CopyFormat::Jpeg }));
        let huge = Shape { copies: Copies::TooLarge, ..shape(20_000, 20_000) };
        assert_eq!((widths(huge), huge.fallback("jpg")), (vec![], None));
    }

    #[test]
    fn a_copy_has_the_width_it_is_called_by_and_the_same_bytes_each_time() {
        let bytes = png(1000, 500);
        let shape = shape(&bytes).unwrap();
        let wanted = [
            Copy { width: 480, format: CopyFormat::WebP },
            Copy { width: 480, format: CopyFormat::Jpeg },
            Copy { width: 1000, format: CopyFormat::WebP },
        ];
        let made = copies(Cursor::new(&bytes), &wanted).unwrap();
        for (copy, bytes) in wanted.iter().zip(&made) {
            let size = imagesize::blob_size(bytes).unwrap();
            assert_eq!((size.width as u32, size.height as u32), (copy.width, copy.width / 2), "{copy:?}");
        }
        assert_eq!(shape.copies, Copies::Possible);
        assert_eq!(made, copies(Cursor::new(&bytes), &wanted).unwrap());
    }

    #[test]
    fn a_picture_lies_as_its_camera_says() {
        let bytes = turned_jpeg(600, 200);
        let shape = shape(&bytes).unwrap();
        assert_eq!((shape.width, shape.height), (200, 600));
        let made = copies(Cursor::new(&bytes), &shape.offers()).unwrap();
        let size = imagesize::blob_size(&made[0]).unwrap();
        assert_eq!((size.width, size.height), (200, 600));
    }

    #[test]
    fn what_moves_or_is_no_picture_has_no_copies() {
        let mut moving = png(10, 10);
        moving.splice(33..33, *b"\0\0\0\x08acTL\0\0\0\x01\0\0\0\0\0\0\0\0");
        assert_eq!(shape(&moving).unwrap().copies, Copies::Impossible);
        assert_eq!(shape(b"GIF89a\x05\0\x05\0\0\0\0").unwrap().copies, Copies::Impossible);
        assert_eq!(shape(b"no picture"), None);
        assert!(copies(Cursor::new(b"no picture"), &[Copy { width: 10, format: CopyFormat::WebP }]).is_err());
    }
}
